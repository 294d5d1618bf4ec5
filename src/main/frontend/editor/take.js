import { TextSelection } from '@tiptap/pm/state';
import { firstNote } from './footnotes.js';
import { parse } from './parse.js';
import { blockEnd } from './uploads.js';

/**
 * Puts a text into the editor as one step that can be undone.
 *
 * @param before plain blocks to stand before it: [{heading}] or [{text}]
 * @param replace in place of all that is there, otherwise behind the block where the cursor is
 */
export function takeText(editor, markdown, { before = [], replace = false } = {}) {
  const { state, view } = editor;
  const taken = state.schema.nodeFromJSON(apart(parse(markdown), replace ? '' : labelPrefix()));
  const blocks = [...before.map((block) => plainBlock(state.schema, block)), ...childrenOf(taken, false)];
  const notes = childrenOf(taken, true);
  const transaction = replace ? replaced(state, blocks, notes) : inserted(state, blocks, notes);
  view.dispatch(transaction.scrollIntoView());
  view.focus();
}

function replaced(state, blocks, notes) {
  const transaction = state.tr.replaceWith(0, state.doc.content.size, [...blocks, ...notes]);
  return transaction.setSelection(TextSelection.atStart(transaction.doc));
}

function inserted(state, blocks, notes) {
  const { $to } = state.selection;
  const empty = $to.depth === 1 && $to.parent.isTextblock && $to.parent.content.size === 0;
  const notesAt = firstNote(state.doc);
  const at = Math.min(empty ? $to.before() : blockEnd($to), notesAt);
  const transaction = state.tr;
  transaction.insert(state.doc.content.size, notes);
  if (empty && at < notesAt) transaction.delete($to.before(), $to.after());
  transaction.insert(at, blocks);
  const end = at + blocks.reduce((size, block) => size + block.nodeSize, 0);
  return transaction.setSelection(TextSelection.near(transaction.doc.resolve(end), -1));
}

function childrenOf(doc, notes) {
  const children = [];
  doc.forEach((node) => (node.type.name === 'footnote') === notes && children.push(node));
  return children;
}

function plainBlock(schema, { heading, text }) {
  return heading ? schema.nodes.heading.create({ level: 2 }, schema.text(heading)) : schema.nodes.paragraph.create(null, schema.text(text));
}

let takings = 0;

const labelPrefix = () => `word-${++takings}-`;

/** Notes under labels that no other note has; the editor numbers them anew. */
function apart(node, prefix) {
  const isNote = node.type === 'footnote' || node.type === 'footnoteRef';
  const attrs = isNote ? { ...node.attrs, label: prefix + node.attrs.label } : node.attrs;
  return { ...node, ...(attrs && { attrs }), ...(node.content && { content: node.content.map((child) => apart(child, prefix)) }) };
}
