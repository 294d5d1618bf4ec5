// Prints, as JSON, what the editor makes of every piece of the corpus; the server's tests compare it with their own.
import { JSDOM } from 'jsdom';
import { DOMSerializer } from '@tiptap/pm/model';
import { parse } from '../editor/parse.js';
import { schema } from '../editor/schema.js';
import { serialise } from '../editor/serialise.js';
import { corpus } from './corpus.js';

const { document } = new JSDOM().window;
const writer = DOMSerializer.fromSchema(schema);

const pieces = corpus.map(({ name, markdown }) => {
  const json = parse(markdown);
  const frame = document.createElement('div');
  frame.append(writer.serializeFragment(schema.nodeFromJSON(json).content, { document }));
  return { name, markdown, saved: serialise(json), html: frame.innerHTML };
});
process.stdout.write(JSON.stringify(pieces));
