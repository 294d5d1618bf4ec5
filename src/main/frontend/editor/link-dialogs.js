import { getMarkRange } from '@tiptap/core';
import { ask } from './dialogs.js';
import { PLAYERS, embedFrame, oneLine, safeHref } from './dialect.js';

/** Makes, changes or removes the link at the selection. */
export async function editLink({ editor }) {
  const { state } = editor;
  const range = linkRange(state);
  const { from, to } = range ?? state.selection;
  const current = range && state.doc.resolve(from).nodeAfter.marks.find((mark) => mark.type.name === 'link').attrs;
  const answer = await ask({
    title: current ? 'Sửa liên kết' : 'Chèn liên kết',
    submit: current ? 'Lưu' : 'Chèn',
    fields: [
      { name: 'href', label: 'Địa chỉ', value: current?.href, hint: 'Ví dụ: https://dienbien.gov.vn hoặc /tin-tuc' },
      { name: 'text', label: 'Chữ hiển thị', value: state.doc.textBetween(from, to, ' ') },
    ],
    extra: current && { label: 'Gỡ liên kết', value: 'remove' },
    check: ({ href, text }) => {
      const address = addressOf(href);
      return address ? { href: address, text: oneLine(text) || href } : { errors: { href: LINK_ERROR(href) } };
    },
  });
  editor.view.focus();
  if (answer === 'remove') removeLink(editor, from, to);
  else if (answer) putLink(editor, from, to, answer, current?.title ?? null);
}

const LINK_ERROR = (href) =>
  href ? 'Địa chỉ chưa đúng: cần bắt đầu bằng https://, http://, mailto:, tel:, / hoặc #.' : 'Hãy nhập địa chỉ liên kết.';

/** What was typed as an address; a bare name of a site or a mailbox is completed. */
export function addressOf(typed) {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(typed)) return `mailto:${typed}`;
  if (/^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#:].*)?$/u.test(typed)) return safeHref(`https://${typed}`);
  return safeHref(typed);
}

function linkRange(state) {
  const { $from, empty } = state.selection;
  const type = state.schema.marks.link;
  const at = empty || !$from.nodeAfter ? $from : state.doc.resolve($from.pos + 1);
  return getMarkRange(at, type) ?? null;
}

function putLink(editor, from, to, { href, text }, title) {
  const { tr, schema, doc } = editor.state;
  const mark = schema.marks.link.create({ href, title });
  if (from !== to && text === oneLine(doc.textBetween(from, to, ' '))) tr.removeMark(from, to, schema.marks.link).addMark(from, to, mark);
  else tr.replaceWith(from, to, schema.text(text, [...doc.resolve(from).marks().filter((other) => other.type !== mark.type), mark]));
  editor.view.dispatch(tr.scrollIntoView());
}

function removeLink(editor, from, to) {
  editor.view.dispatch(editor.state.tr.removeMark(from, to, editor.schema.marks.link));
}

/** Offers to put in the film whose address is pasted; false when it is none. Who declines gets the address as text. */
export function takeEmbed(host, transfer) {
  const address = transfer?.getData('text/plain').trim() ?? '';
  const { empty, $from } = host.editor.state.selection;
  if (!embedFrame(address) || !empty || $from.parent.type.name !== 'paragraph' || $from.parent.content.size > 0) return false;
  putEmbed(host, null, { href: address, title: '' }).then((put) => put || host.editor.commands.insertContent({ type: 'text', text: address }));
  return true;
}

/** Puts in a film, or changes the one at `position`. */
export async function editEmbed(host, position = null) {
  const current = position === null ? null : host.editor.state.doc.nodeAt(position).attrs;
  await putEmbed(host, position, current);
}

/** Says whether the writer went through with it. */
async function putEmbed({ editor }, position, current) {
  const answer = await ask({
    title: position === null ? 'Nhúng video' : 'Sửa liên kết nhúng',
    submit: position === null ? 'Chèn' : 'Lưu',
    fields: [
      { name: 'href', label: 'Địa chỉ video', value: current?.href, hint: `Video trên ${PLAYERS}; chỉ tải khi bạn đọc bấm vào.` },
      { name: 'title', label: 'Tên video', value: current?.title },
    ],
    check: ({ href, title }) => {
      const errors = {};
      if (!embedFrame(href)) errors.href = `Chỉ nhúng được video trên ${PLAYERS}. Với địa chỉ khác, hãy dùng nút Liên kết.`;
      if (!title) errors.title = 'Hãy nhập tên video để bạn đọc biết đó là gì.';
      return Object.keys(errors).length ? { errors } : { title: oneLine(title) };
    },
  });
  editor.view.focus();
  if (!answer) return false;
  const attrs = { href: answer.href, title: answer.title };
  if (position === null) editor.commands.insertContent([{ type: 'embed', attrs }, { type: 'paragraph' }]);
  else editor.view.dispatch(editor.state.tr.setNodeMarkup(position, null, attrs));
  return true;
}
