import type { CallRules } from '../domain/call-rules.ts';
import { RULES_VERSION, SILVER_VERSION } from '../domain/rules-version.ts';
import { loadCategories } from './category-file.ts';
import type { PipelineConfig } from './config.ts';

/**
 * The rules that the settings give, with the categories of CATEGORIES_FILE.
 * @throws CategoryFileError with every problem of the file
 */
export function callRules(settings: Pick<PipelineConfig, 'callTimeZone' | 'redact' | 'categoriesFile'>): CallRules {
  const { callTimeZone: timeZone, redact, categoriesFile } = settings;
  const { compiled: categories, version } = loadCategories(categoriesFile);
  return {
    timeZone,
    redact,
    categories,
    silverVersion: `${SILVER_VERSION}/${timeZone}/${redact}`,
    rulesVersion: version === null ? RULES_VERSION : `${RULES_VERSION}+${version}`,
  };
}

/** The rules of a pipeline whose settings are the defaults. */
export function defaultCallRules(): CallRules {
  return callRules({ callTimeZone: 'UTC', redact: 'standard', categoriesFile: null });
}
