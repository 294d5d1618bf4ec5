// Bundles the editor, and lays out the fonts and what browser tests need.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

// One family in two weights, one file each, without hints and rare features. Not split by ranges: every page of Vietnamese
// asks for all of them, and letters of two files are not kerned with each other.
const RANGE =
  'U+0020-007E,U+00A0-00FF,U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303,U+0309,U+0323,' +
  'U+1EA0-1EF9,U+2010-2015,U+2018-201E,U+2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AB-20AC,U+2122,U+2190-2193,U+2212';
const FAMILY = join(modules, '@expo-google-fonts/be-vietnam-pro');

const characters = (ranges) =>
  ranges
    .replaceAll('U+', '')
    .split(',')
    .map((range) => range.split('-').map((code) => parseInt(code, 16)))
    .flatMap(([first, last = first]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join('');

async function face(weight, style) {
  const source = join(FAMILY, `${weight}${style}/BeVietnamPro_${weight}${style}.ttf`);
  const file = `be-vietnam-pro-${weight}.woff2`;
  const keepFeatures = ['ccmp', 'kern', 'locl', 'mark', 'mkmk'];
  const font = await subsetFont(readFileSync(source), characters(RANGE), { targetFormat: 'woff2', noHinting: true, noLayoutClosure: true, keepFeatures });
  writeFileSync(join(output, 'fonts', file), font);
  return `@font-face {
  font-family: 'Be Vietnam Pro';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url(${file}) format('woff2');
  unicode-range: ${RANGE};
}
`;
}

rmSync(join(output, 'fonts'), { recursive: true, force: true });
mkdirSync(join(output, 'fonts'), { recursive: true });
const faces = [face(400, 'Regular'), face(700, 'Bold')];
writeFileSync(join(output, 'fonts/fonts.css'), (await Promise.all(faces)).join(''));
copyFileSync(join(FAMILY, 'LICENSE_FONT'), join(output, 'fonts/LICENSE'));

mkdirSync(join(output, 'test'), { recursive: true });
copyFileSync(join(modules, 'axe-core/axe.min.js'), join(output, 'test/axe.min.js'));
copyFileSync(join(modules, 'vnu-jar/build/dist/vnu.jar'), join(output, 'test/vnu.jar'));
