const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i;

/** Plain text so written that Markdown reads it back as itself, where it stands. */
export function escaped(text, { before, next, heading, cell }) {
  const characters = [...text];
  let at = 0;
  const line = characters.map((character, index) => {
    const rest = text.slice(at);
    const previous = index === 0 ? lastCharacter(before) : characters[index - 1];
    at += character.length;
    if (character === '\u00A0') return '&nbsp;';
    const place = { rest, previous, following: characters[index + 1], next, cell, before };
    return isSyntax(character, place) ? `\\${character}` : character;
  });
  return headingEnd(lineStart(line.join(''), before), heading);
}

function isSyntax(character, { rest, previous, following, next, cell, before }) {
  switch (character) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
      return true;
    case '_':
      return !(isLetter(previous) && isLetter(following));
    case '<':
      return rest.length === 1 || /^<[a-z/!?]/i.test(rest);
    case '&':
      return ENTITY.test(rest);
    case '!':
      return rest.length === 1 && next !== undefined;
    case '|':
      return cell || before.includes('\n');
    default:
      return false;
  }
}

function lineStart(line, before) {
  if (/(?:^|\n)\[\^[^\]\s]+\]$/.test(before)) return line.replace(/^:/, '\\:');
  if (before !== '' && !before.endsWith('\n')) return line;
  const marked = line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^>/, '\\>')
    .replace(/^([-+])(?=\s|-|$)/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^~~~/, '\\~~~');
  return before === '' ? marked : marked.replace(/^[=:|-]/, '\\$&');
}

function headingEnd(line, heading) {
  return heading ? line.replace(/(^|\s)(#+)$/, '$1\\$2') : line;
}

/** A character as `&#…;`, which Markdown takes for punctuation and readers for the character. */
export function entity(character) {
  return `&#${character.codePointAt(0)};`;
}

export function lastCharacter(text) {
  return [...text.slice(-2)].at(-1) ?? '';
}

/** Surely neither white space nor punctuation to any parser of Markdown. */
export function isLetter(character = '') {
  return character !== '' && !/^[\s\p{P}\p{S}]/u.test(character);
}

/** Perhaps a letter: parsers disagree on symbols like ° and €. */
export function mayBeLetter(character = '') {
  return character !== '' && !/^[\s\p{P}$+<=>^`|~]/u.test(character);
}
