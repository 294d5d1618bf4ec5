import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../editor/parse.js';
import { schema } from '../editor/schema.js';
import { serialise } from '../editor/serialise.js';
import { corpus } from './corpus.js';

const saved = (markdown) => {
  const document = schema.nodeFromJSON(parse(markdown));
  document.check();
  return serialise(document.toJSON());
};

test('the corpus has at least 200 pieces', () => assert.ok(corpus.length >= 200, `${corpus.length} pieces`));

for (const { name, markdown } of corpus) {
  test(`what was saved is loaded and saved as it is: ${name}`, () => {
    const once = saved(markdown);
    assert.equal(saved(once), once);
    assert.deepEqual(parse(once), parse(saved(once)));
  });

  test(`saving loses and adds nothing: ${name}`, () => assert.deepEqual(words(parse(saved(markdown))), words(parse(markdown))));
}

/** All that could be missed, in no order, since footnotes may move: letters with their marks, pictures, films, raw parts. */
function words(node) {
  return collect(node, []).sort();
}

function collect(node, found) {
  if (node.type === 'text') found.push(...[...node.text].filter((letter) => letter.trim()).map((letter) => letter + marks(node)));
  else if (/figure|embed|raw/.test(node.type)) found.push(JSON.stringify(node.attrs));
  node.content?.forEach((child) => collect(child, found));
  return found;
}

function marks(node) {
  return (node.marks ?? []).map((mark) => mark.type + (mark.attrs?.href ?? '')).sort().join();
}
