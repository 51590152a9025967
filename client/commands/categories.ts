import type { Command } from 'commander';
import { categoryDocument, categoryLines } from '../category-lines.ts';
import { printJson, printLines } from '../output.ts';
import { addCommand, settings, type JsonOption } from '../program.ts';

/** `categories list|check`: the call categories in force, and whether a file of them is right. */
export function registerCategories(program: Command): void {
  const group = program
    .command('categories')
    .description('call categories: those in force, and whether a file is right');
  addCommand(group, 'list', 'print the categories in force: the default ones and those of CATEGORIES_FILE', [
    'converza categories list',
    'CATEGORIES_FILE=categories.yaml converza categories list --json',
  ]).action((options: JsonOption) => show(undefined, options));
  addCommand(group, 'check', 'print what a category file stands for, or every problem in it with its line', [
    'converza categories check categories.yaml',
    'converza categories check',
  ])
    .argument('[file]', 'a category file; default: CATEGORIES_FILE')
    .action((file: string | undefined, options: JsonOption) => show(file, options));
}

async function show(file: string | undefined, options: JsonOption): Promise<void> {
  // YAML and the default set are no part of what every command starts with.
  const { loadCategories } = await import('../../config/category-file.ts');
  const loaded = loadCategories(file ?? settings().pipeline.categoriesFile);
  if (options.json === true) printJson(categoryDocument(loaded));
  else printLines(categoryLines(loaded));
}
