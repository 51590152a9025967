import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CategoryFileError, loadCategories, type LoadedCategories } from '../../config/category-file.ts';

/** A category file in a folder of its own, written anew for each load. */
export class CategoryFile {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'converza-categories-'));
  readonly path = path.join(this.folder, 'own.yaml');

  load(content: string | Buffer): LoadedCategories {
    writeFileSync(this.path, content);
    return loadCategories(this.path);
  }

  /** The problems of a content, without the name of the file. */
  problemsOf(content: string | Buffer): string[] {
    try {
      this.load(content);
      return [];
    } catch (error) {
      if (!(error instanceof CategoryFileError)) throw error;
      return error.problems.map((problem) => problem.replace(`${this.path}:`, ''));
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A file with one category. */
export const ONE_CATEGORY = 'categories:\n  - name: legal\n    phrases: [my lawyer]\n';
