// Bundles the editor, and lays out the fonts and what browser tests need.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2];
const modules = join(here, 'node_modules');

await build({
  entryPoints: { editor: join(here, 'editor/index.js') },
  outdir: output,
  bundle: true,
  minify: true,
  format: 'iife',
  target: ['es2022'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});

// One family in two weights, without hints and rare features: about 6 KB a file instead of 20.
const RANGES = {
  vietnamese: 'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,U+1EA0-1EF9,U+20AB',
  latin: 'U+0020-007E,U+00A0-00FF,U+2010-2015,U+2018-201E,U+2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2122,U+2190-2193,U+2212',
};

const characters = (ranges) =>
  ranges
    .replaceAll('U+', '')
    .split(',')
    .map((range) => range.split('-').map((code) => parseInt(code, 16)))
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join('');

async function face(weight, subset, range) {
  const source = join(modules, '@fontsource/be-vietnam-pro/files', `be-vietnam-pro-${subset}-${weight}-normal.woff2`);
  const file = `be-vietnam-pro-${subset}-${weight}.woff2`;
  const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk'];
  const font = await subsetFont(readFileSync(source), characters(range), { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true, keepFeatures });
  writeFileSync(join(output, 'fonts', file), font);
  return `@font-face {
  font-family: 'Be Vietnam Pro';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url(${file}) format('woff2');
  unicode-range: ${range};
}
`;
}

mkdirSync(join(output, 'fonts'), { recursive: true });
const faces = [400, 700].flatMap((weight) => Object.entries(RANGES).map(([subset, range]) => face(weight, subset, range)));
writeFileSync(join(output, 'fonts/fonts.css'), (await Promise.all(faces)).join(''));
copyFileSync(join(modules, '@fontsource/be-vietnam-pro/LICENSE'), join(output, 'fonts/LICENSE'));

mkdirSync(join(output, 'test'), { recursive: true });
copyFileSync(join(modules, 'axe-core/axe.min.js'), join(output, 'test/axe.min.js'));
copyFileSync(join(modules, 'vnu-jar/build/dist/vnu.jar'), join(output, 'test/vnu.jar'));
