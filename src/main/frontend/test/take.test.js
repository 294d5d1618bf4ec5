import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { history, undo } from '@tiptap/pm/history';
import { parse } from '../editor/parse.js';
import { schema } from '../editor/schema.js';
import { serialise } from '../editor/serialise.js';
import { takeText } from '../editor/take.js';

/** An editor without a page, its cursor at the end of the block that holds `at`. */
function editing(markdown, at) {
  const doc = schema.nodeFromJSON(parse(markdown));
  const editor = { state: EditorState.create({ doc, plugins: [history()] }) };
  editor.view = { dispatch: (transaction) => (editor.state = editor.state.apply(transaction)), focus() {} };
  doc.descendants((node, position) => {
    if (node.isText && node.text.includes(at)) editor.state = editor.state.apply(editor.state.tr.setSelection(TextSelection.create(doc, position + node.nodeSize)));
  });
  return editor;
}

const saved = (editor) => serialise(editor.state.doc.toJSON()).trim();
const undone = (editor) => (undo(editor.state, editor.view.dispatch), saved(editor));

test('a text takes the place of the other, and undoing brings it back', () => {
  const editor = editing('Cũ[^1]\n\n[^1]: Chú thích', 'Cũ');
  takeText(editor, 'Mới[^1]\n\n[^1]: Nguồn', { replace: true });
  assert.equal(saved(editor), 'Mới[^1]\n\n[^1]: Nguồn');
  assert.equal(undone(editor), 'Cũ[^1]\n\n[^1]: Chú thích');
});

test('a text goes behind the block of the cursor, its notes among the others', () => {
  const editor = editing('Một\n\nHai[^1]\n\n[^1]: Của hai', 'Một');
  takeText(editor, 'Giữa[^1]\n\n[^1]: Của giữa', { before: [{ heading: 'Tên #1' }, { text: 'Sapo *' }] });
  assert.equal(saved(editor), 'Một\n\n## Tên #1\n\nSapo \\*\n\nGiữa[^1]\n\nHai[^2]\n\n[^1]: Của giữa\n\n[^2]: Của hai');
  assert.equal(undone(editor), 'Một\n\nHai[^1]\n\n[^1]: Của hai');
});

test('a text goes below a table, never into it', () => {
  const editor = editing('| a | b |\n| --- | --- |\n| c | d |\n\nSau', 'c');
  takeText(editor, 'Mới');
  assert.equal(saved(editor), '| a | b |\n| --- | --- |\n| c | d |\n\nMới\n\nSau');
});

test('a text stands above the notes when the cursor is in one of them', () => {
  const editor = editing('Một[^1]\n\n[^1]: Chú thích', 'Chú thích');
  takeText(editor, 'Mới');
  assert.equal(saved(editor), 'Một[^1]\n\nMới\n\n[^1]: Chú thích');
});

test('a text fills an empty page', () => {
  const editor = editing('', '');
  takeText(editor, 'Mới');
  assert.equal(saved(editor), 'Mới');
});
