import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from '../editor/parse.js';
import { schema } from '../editor/schema.js';
import { serialise } from '../editor/serialise.js';

const folder = new URL('../../../test/resources/word/', import.meta.url);

for (const name of readdirSync(folder).filter((each) => each.endsWith('.md'))) {
  test(`what the server makes of a Word document is what the editor would save: ${name}`, () => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const body = text.slice(text.indexOf('\n---\n') + 5);
    const document = schema.nodeFromJSON(parse(body));
    document.check();
    assert.equal(serialise(document.toJSON()), body);
  });
}
