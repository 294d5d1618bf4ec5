/** Word writes lists as paragraphs with `mso-list: l0 level2 lfo1` and a typed bullet: makes them lists again. */
export function wordLists(body) {
  let open = [];
  for (const paragraph of body.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    if (!level || !follows(open, paragraph)) open = [];
    if (level) open = add(open, paragraph, level);
  }
}

function levelOf(paragraph) {
  const match = /mso-list:[^;"']*\blevel(\d)/i.exec(paragraph.getAttribute('style') ?? '');
  return match && Number(match[1]);
}

/** Whether nothing stands between the list and this paragraph. */
function follows(open, paragraph) {
  return open.length > 0 && paragraph.previousElementSibling === open[0].list;
}

function add(open, paragraph, level) {
  const document = paragraph.ownerDocument;
  const tag = takeMarker(paragraph) ? 'ol' : 'ul';
  const lists = open.slice(0, level);
  while (lists.length < level) {
    const list = document.createElement(lists.length === level - 1 ? tag : 'ul');
    if (lists.length === 0) paragraph.before(list);
    else lists.at(-1).last.append(list);
    const entry = { list, last: null };
    if (lists.length < level - 1) entry.last = list.appendChild(document.createElement('li'));
    lists.push(entry);
  }
  const item = document.createElement('li');
  const { list } = lists.at(-1);
  list.append(item);
  item.append(paragraph);
  lists.at(-1).last = item;
  return lists;
}

/** Removes the typed bullet or number; true when it was a number. */
function takeMarker(paragraph) {
  const marker = [...paragraph.querySelectorAll('span')].find((span) => /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''));
  const text = (marker ?? paragraph).textContent.trim();
  const typed = /^(?:[·•§o\-–▪]|\d+[.)]|[a-zivx]+[.)])\s*/i.exec(text)?.[0] ?? '';
  if (marker) marker.remove();
  return /^[\da-zivx]+[.)]/i.test(typed);
}
