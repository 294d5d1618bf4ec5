/** What a writer should know of what was pasted last: one line, or a list of them, until it was seen. */
export class Notes {
  constructor() {
    this.lines = [];
    this.text = document.createElement('div');
    this.text.setAttribute('role', 'status');
    this.seen = document.createElement('button');
    Object.assign(this.seen, { type: 'button', textContent: 'Đã xem' });
    this.seen.addEventListener('click', () => this.show([]));
    this.element = document.createElement('div');
    this.element.className = 'loa-editor-notes';
    this.element.append(this.text, this.seen);
    this.show([]);
  }

  show(lines) {
    this.lines = [...new Set(lines)];
    this.text.replaceChildren(...(this.lines.length > 1 ? [list(this.lines)] : this.lines));
    this.element.classList.toggle('is-empty', lines.length === 0);
  }

  add(line) {
    this.show([...this.lines, line]);
  }
}

function list(lines) {
  const element = document.createElement('ul');
  element.append(
    ...lines.map((line) => {
      const item = document.createElement('li');
      item.textContent = line;
      return item;
    }),
  );
  return element;
}
