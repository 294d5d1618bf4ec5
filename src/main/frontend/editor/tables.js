import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import { addRowAfter, goToNextCell, isInTable, selectedRect, tableEditing } from '@tiptap/pm/tables';

/** Editing in tables: Tab goes through the cells and out at the end, Enter goes down. The first row is the head. */
export const Tables = Extension.create({
  name: 'tables',
  priority: 1000,
  addKeyboardShortcuts() {
    const run = (command) => command(this.editor.state, this.editor.view.dispatch);
    return {
      Tab: () => run(goToNextCell(1)),
      'Shift-Tab': () => run(goToNextCell(-1)),
      Enter: () => isInTable(this.editor.state) && enterBelow(this.editor),
      'Shift-Enter': () => isInTable(this.editor.state),
    };
  },
  addProseMirrorPlugins: () => [
    tableEditing(),
    new Plugin({ appendTransaction: (changes, before, state) => (changes.some((change) => change.docChanged) ? headed(state) : null) }),
  ],
});

export function insertTable(editor) {
  return editor.commands.command(({ tr, state, dispatch }) => {
    const { table, tableRow, tableHeader, tableCell } = state.schema.nodes;
    const row = (cell) => tableRow.create(null, [0, 1, 2].map(() => cell.createAndFill()));
    const node = table.create(null, [row(tableHeader), row(tableCell), row(tableCell)]);
    if (dispatch) {
      const at = tr.selection.from;
      tr.replaceSelectionWith(node);
      const start = tr.doc.resolve(Math.max(0, tr.mapping.map(at, -1) - 1)).pos;
      tr.setSelection(firstCell(tr.doc, start)).scrollIntoView();
    }
    return true;
  });
}

/** Runs one of ProseMirror's table commands. */
export function inTable(editor, command) {
  return command(editor.state, editor.view.dispatch);
}

function firstCell(doc, start) {
  let found = start;
  doc.nodesBetween(start, doc.content.size, (node, position) => {
    if (found === start && node.type.name === 'tableHeader') found = position + 2;
  });
  return TextSelection.near(doc.resolve(found));
}

function enterBelow(editor) {
  const { bottom, left, map } = selectedRect(editor.state);
  if (bottom === map.height) addRowAfter(editor.state, editor.view.dispatch);
  const { map: grown, tableStart } = selectedRect(editor.state);
  const cell = tableStart + grown.map[bottom * grown.width + left];
  editor.view.dispatch(editor.state.tr.setSelection(TextSelection.near(editor.state.doc.resolve(cell + 1))).scrollIntoView());
  return true;
}

function headed(state) {
  if (!isInTable(state)) return null;
  const { table, tableStart } = selectedRect(state);
  const { tableHeader, tableCell } = state.schema.nodes;
  const change = state.tr;
  table.forEach((row, rowOffset, at) =>
    row.forEach((cell, offset) => {
      const right = at === 0 ? tableHeader : tableCell;
      if (cell.type !== right) change.setNodeMarkup(tableStart + rowOffset + 1 + offset, right, cell.attrs);
    }),
  );
  return change.docChanged ? change : null;
}
