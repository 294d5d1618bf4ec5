import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, deleteTable, isInTable } from '@tiptap/pm/tables';
import { insertFootnote } from './footnotes.js';
import { icon } from './icons.js';
import { editEmbed, editLink } from './link-dialogs.js';
import { inTable, insertTable } from './tables.js';

const mac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? '');
const chain = (step) => ({ editor }) => step(editor.chain().focus()).run();
const active = (name, attrs) => ({ editor }) => editor.isActive(name, attrs);
const table = (command) => ({ editor }) => inTable(editor, command) && editor.view.focus();
const whereTable = ({ editor }) => isInTable(editor.state);
const whereList = ({ editor }) => editor.isActive('listItem');

/** The tools in their groups: [name, label, shortcut, what it does, whether it is on, whether it is offered]. */
const GROUPS = [
  [
    ['bold', 'Đậm', 'Ctrl+B', chain((c) => c.toggleBold()), active('bold')],
    ['italic', 'Nghiêng', 'Ctrl+I', chain((c) => c.toggleItalic()), active('italic')],
    ['link', 'Liên kết', 'Ctrl+K', editLink, active('link')],
  ],
  [
    ['heading2', 'Tiêu đề mục cấp 2', 'Ctrl+Alt+2', chain((c) => c.toggleHeading({ level: 2 })), active('heading', { level: 2 })],
    ['heading3', 'Tiêu đề mục cấp 3', 'Ctrl+Alt+3', chain((c) => c.toggleHeading({ level: 3 })), active('heading', { level: 3 })],
    ['quote', 'Trích dẫn', 'Ctrl+Shift+B', chain((c) => c.toggleBlockquote()), active('blockquote')],
  ],
  [
    ['bulletList', 'Danh sách', 'Ctrl+Shift+8', chain((c) => c.toggleBulletList()), active('bulletList')],
    ['orderedList', 'Danh sách đánh số', 'Ctrl+Shift+7', chain((c) => c.toggleOrderedList()), active('orderedList')],
    ['indent', 'Thụt vào', 'Ctrl+]', chain((c) => c.sinkListItem('listItem')), null, whereList],
    ['outdent', 'Thụt ra', 'Ctrl+[', chain((c) => c.liftListItem('listItem')), null, whereList],
  ],
  [
    ['picture', 'Ảnh', '', pickPicture, null, ({ options }) => options.pickPicture],
    ['table', 'Bảng', '', ({ editor }) => insertTable(editor) && editor.view.focus(), null, (host) => !whereTable(host)],
    ['footnote', 'Chú thích cuối trang', 'Ctrl+Alt+N', ({ editor }) => insertFootnote(editor) && editor.view.focus()],
    ['embed', 'Nhúng video', '', (host) => editEmbed(host)],
  ],
  [
    ['rowAfter', 'Thêm hàng bên dưới', '', table(addRowAfter), null, whereTable],
    ['columnAfter', 'Thêm cột bên phải', '', table(addColumnAfter), null, whereTable],
    ['removeRow', 'Xóa hàng', '', table(deleteRow), null, whereTable],
    ['removeColumn', 'Xóa cột', '', table(deleteColumn), null, whereTable],
    ['removeTable', 'Xóa bảng', '', table(deleteTable), null, whereTable],
  ],
  [
    ['undo', 'Hoàn tác', 'Ctrl+Z', chain((c) => c.undo())],
    ['redo', 'Làm lại', 'Ctrl+Y', chain((c) => c.redo())],
    ['source', 'Xem dạng mã', '', toggleSource, ({ sourceShown }) => sourceShown],
  ],
];

async function pickPicture(host) {
  const picture = await host.options.pickPicture();
  if (picture) host.insertPicture(picture);
  else host.focus();
}

function toggleSource(host) {
  host.showSource(!host.sourceShown);
  host.focus();
}

/** The tools as one stop of the Tab key; arrows lead through them, Escape leads back into the text. */
export class Toolbar {
  constructor(host) {
    this.host = host;
    this.element = document.createElement('div');
    this.element.className = 'loa-editor-toolbar';
    this.element.setAttribute('role', 'toolbar');
    this.element.setAttribute('aria-label', 'Định dạng văn bản (Alt+F10)');
    this.tools = GROUPS.flatMap((group) => this.group(group));
    this.tools[0].button.tabIndex = 0;
    this.element.addEventListener('keydown', (event) => this.onKey(event));
  }

  group(group) {
    const element = document.createElement('div');
    element.className = 'loa-editor-group';
    this.element.append(element);
    return group.map(([name, label, keys, run, isOn, isOffered]) => {
      const button = toolButton(label, mac ? keys.replace('Ctrl', '⌘').replace('Alt', '⌥') : keys, icon(name));
      if (keys) button.setAttribute('aria-keyshortcuts', keys.replace('Ctrl', mac ? 'Meta' : 'Control'));
      button.addEventListener('click', () => this.run(name));
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('focus', () => this.rove(button));
      element.append(button);
      return { name, button, run, isOn, isOffered };
    });
  }

  run(name) {
    const tool = this.tools.find((other) => other.name === name);
    this.rove(tool.button);
    if (tool.button.getAttribute('aria-disabled') !== 'true') tool.run(this.host);
    return true;
  }

  /** Shows what is on, what is offered and what can be done where the cursor is. */
  refresh() {
    const { sourceShown, editor } = this.host;
    for (const { name, button, isOn, isOffered } of this.tools) {
      if (isOn) button.setAttribute('aria-pressed', String(Boolean(isOn(this.host)) && (!sourceShown || name === 'source')));
      if (isOffered) button.hidden = !isOffered(this.host);
      const done = (name === 'undo' && !editor.can().undo()) || (name === 'redo' && !editor.can().redo());
      button.setAttribute('aria-disabled', String((sourceShown && name !== 'source') || done));
    }
    for (const group of this.element.children) group.hidden = [...group.children].every((button) => button.hidden);
    const current = this.tools.find(({ button }) => button.tabIndex === 0);
    if (current.button.hidden) this.rove(this.tools[0].button);
  }

  focus() {
    this.tools.find(({ button }) => button.tabIndex === 0).button.focus();
    return true;
  }

  rove(button) {
    for (const tool of this.tools) tool.button.tabIndex = tool.button === button ? 0 : -1;
  }

  onKey(event) {
    const shown = this.tools.map(({ button }) => button).filter((button) => !button.hidden);
    const at = shown.indexOf(document.activeElement);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Escape') this.host.focus();
    else if (target !== undefined) shown.at(target % shown.length).focus();
    else return;
    event.preventDefault();
  }
}

function toolButton(label, keys, drawing) {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.innerHTML = drawing;
  button.setAttribute('aria-label', label);
  button.dataset.tip = keys ? `${label} (${keys})` : label;
  return button;
}
