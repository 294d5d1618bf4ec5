import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { footnoteOrder } from './footnote-order.js';

/** Keeps footnotes numbered as readers meet them, and none referred to that is gone. */
export const Footnotes = Extension.create({
  name: 'footnotes',
  addKeyboardShortcuts() {
    return { Backspace: () => this.editor.commands.command(removeEmpty) };
  },
  addProseMirrorPlugins: () => [new Plugin({ appendTransaction: (changes, before, state) => (changes.some((change) => change.docChanged) ? renumbered(state) : null) })],
});

/** Puts a reference behind the selection and the cursor into its new footnote; from a footnote, leads back. */
export function insertFootnote(editor) {
  return editor.commands.command(({ tr, state, dispatch }) => {
    const inside = enclosing(state.selection.$from);
    if (inside) return backToReference(tr, inside.node.attrs.label);
    const { footnote, footnoteRef, paragraph } = state.schema.nodes;
    const label = `new-${Date.now()}`;
    const at = state.selection.to;
    if (dispatch) {
      tr.insert(at, footnoteRef.create({ label }));
      const place = bodyPlace(tr.doc, footnoteOrder(tr.doc.toJSON()), at);
      tr.insert(place, footnote.create({ label }, paragraph.create()));
      tr.setSelection(TextSelection.create(tr.doc, place + 2)).scrollIntoView();
    }
    return true;
  });
}

/** Where the text of a reference at `at` belongs: behind those of the references before it. */
function bodyPlace(doc, order, at) {
  const before = new Set();
  doc.nodesBetween(0, at, (node) => void (node.type.name === 'footnoteRef' && before.add(node.attrs.label)));
  let place = doc.content.size;
  doc.forEach((node, offset) => {
    if (node.type.name !== 'footnote') return;
    const comesBefore = before.has(node.attrs.label) && order.includes(node.attrs.label);
    if (!comesBefore) place = Math.min(place, offset);
  });
  return place;
}

function backToReference(tr, label) {
  tr.doc.descendants((node, position) => {
    if (node.type.name === 'footnoteRef' && node.attrs.label === label) {
      tr.setSelection(TextSelection.create(tr.doc, position + 1)).scrollIntoView();
    }
  });
  return true;
}

/** Where the text ends and its footnotes begin. */
export function firstNote(doc) {
  let at = doc.content.size;
  doc.forEach((node, offset) => {
    if (node.type.name === 'footnote') at = Math.min(at, offset);
  });
  return at;
}

function removeEmpty({ tr, state, dispatch }) {
  const { empty, $from } = state.selection;
  const inside = enclosing($from);
  if (!empty || !inside || inside.node.textContent || inside.node.childCount > 1) return false;
  if (dispatch) {
    const label = inside.node.attrs.label;
    tr.delete(inside.before, inside.before + inside.node.nodeSize);
    backToReference(tr, label);
  }
  return true;
}

function enclosing($position) {
  for (let depth = $position.depth; depth > 0; depth--) {
    const node = $position.node(depth);
    if (node.type.name === 'footnote') return { node, before: $position.before(depth) };
  }
  return null;
}

function renumbered(state) {
  const order = footnoteOrder(state.doc.toJSON());
  const change = state.tr;
  state.doc.descendants((node, position) => {
    if (node.type.name !== 'footnoteRef' && node.type.name !== 'footnote') return;
    const label = String(order.indexOf(node.attrs.label) + 1);
    const at = change.mapping.map(position);
    if (label === '0') change.delete(at, at + node.nodeSize);
    else if (label !== node.attrs.label) change.setNodeMarkup(at, null, { label }, node.marks);
  });
  return change.docChanged ? change : null;
}
