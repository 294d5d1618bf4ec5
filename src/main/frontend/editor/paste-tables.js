const MOST_COLUMNS = 20;
const MOST_ROWS = 200;

/** Cells hold one line of text; a cell over several columns or rows stands at its beginning, the others are empty. */
export function plainTable(table, losses) {
  for (const cell of table.querySelectorAll('td, th')) oneLine(cell);
  const hanging = [];
  for (const row of table.rows) {
    let column = 0;
    for (const cell of [...row.cells]) {
      for (; hanging[column] > 0; column++) fill(hanging, column, () => cell.before(emptyIn(row)));
      const columns = Math.min(MOST_COLUMNS, cell.colSpan);
      const rows = Math.min(MOST_ROWS, cell.rowSpan);
      losses.count('mergedCells', columns > 1 || rows > 1 ? 1 : 0);
      for (let more = columns - 1; more > 0; more--) cell.after(emptyIn(row));
      for (let more = columns; more > 0; more--) hanging[column++] = rows - 1;
    }
    for (; column < hanging.length; column++) if (hanging[column] > 0) fill(hanging, column, () => row.append(emptyIn(row)));
  }
}

function oneLine(cell) {
  const lines = [...cell.querySelectorAll('p, div, li, td, th')];
  lines.forEach((line) => line.after(' '));
  cell.querySelectorAll('br').forEach((end) => end.replaceWith(' '));
  cell.querySelectorAll('table, caption, thead, tbody, tfoot, tr, td, th, p, div, ul, ol, li, h1, h2, h3, h4').forEach((element) => element.replaceWith(...element.childNodes));
}

/** Puts the next empty cell below one that reaches down to here. */
function fill(hanging, column, put) {
  hanging[column]--;
  put();
}

const emptyIn = (row) => row.ownerDocument.createElement(row.cells[0]?.tagName ?? 'td');
