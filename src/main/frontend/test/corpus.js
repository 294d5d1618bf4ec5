import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../test/resources/corpus/', import.meta.url));

/** The pieces of Markdown that editor and server must agree on; a line of `%%%%` parts those of one file. */
export const corpus = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .sort()
  .flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .replace(/\n$/, '')
      .split('\n%%%%\n')
      .map((markdown, at) => ({ name: `${file} ${at + 1}`, markdown })),
  );
