// What Loa's Markdown allows, in one place. `vn.loa.markup` holds the same rules for the server.

import players from '../../resources/players.json' with { type: 'json' };

const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/** The text as it may enter: NFC, one kind of line end, nothing that cannot be seen (as the server's `Text.clean`). */
export function normalise(text) {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\u00A0', ' ')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0]/gu, '')
    .normalize('NFC');
}

/** A link's address in its one written form, or null when the dialect has no such link. */
export function safeHref(href) {
  const address = (href ?? '')
    .normalize('NFC')
    .replace(/[\u0000-\u001F\u007F]/g, '')
    .trim()
    .replace(/[\s\\<>|`]/gu, (character) => encodeURIComponent(character));
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address);
  if (scheme) return SCHEMES.includes(scheme[1].toLowerCase()) ? address : null;
  return /^(#|\/(?!\/))/.test(address) ? address : null;
}

const FRAMES = players.flatMap(({ links, frame }) => links.map((link) => [new RegExp(`^https://${link}`), frame]));

/** The sites whose films may be embedded, as one reads them. */
export const PLAYERS = new Intl.ListFormat('vi', { type: 'disjunction' }).format(players.map(({ name }) => name));

/** The player behind a link that may be embedded, or null when it may not. */
export function embedFrame(href) {
  for (const [pattern, player] of FRAMES) {
    const match = pattern.exec(href ?? '');
    if (match) return player + match[1];
  }
  return null;
}

/** The number of a picture in the library, or null for any other address. */
export function mediaId(src) {
  const match = /^media:([1-9]\d{0,17})$/.exec(src ?? '');
  return match && match[1];
}

/** Splits `caption || credit` at its first bare `||`; a pipe or backslash of the text itself is written `\|`, `\\`. */
export function splitLegend(title) {
  const cut = /^((?:\\.|[^\\]|\\$)*?)(?:\|\|([\s\S]*))?$/.exec(title ?? '');
  const plain = (part) => oneLine((part ?? '').replace(/\\([\\|])/g, '$1'));
  return { caption: plain(cut[1]), credit: plain(cut[2]) };
}

export function joinLegend({ caption, credit }) {
  const written = (part) => oneLine(part ?? '').replace(/[\\|]/g, '\\$&');
  return credit ? `${written(caption)} || ${written(credit)}`.trim() : written(caption);
}

export function oneLine(text) {
  return normalise(text).replace(/\s+/gu, ' ').trim();
}
