// A page that the server had forgotten is opened anew when its form is sent: what was typed is put back.
{
  const PREFIX = 'loa.typed:'
  const MARK = 'mo-lai'
  const SECRET_OR_NOT_TYPED = new Set(['password', 'hidden', 'file', 'submit', 'button', 'reset', 'image'])
  const who = document.getElementById('sign-in-username').value
  const notice = document.getElementById('reopened')

  /** The page without the mark: what it is about is the same before and after. */
  function page() {
    const subject = new URLSearchParams(location.search)
    subject.delete(MARK)
    return location.pathname + (subject.size ? `?${subject}` : '')
  }
  const key = () => PREFIX + page()

  /** What the server sent, by field: typing is what differs from it. */
  let sent = new Map()

  const isBox = field => field.type === 'checkbox' || field.type === 'radio'
  const idOf = field => isBox(field) ? `${field.name}=${field.value}` : field.name
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other)
  const chosen = (field, isChosen) => Array.from(field.options).filter(isChosen).map(each => each.value)

  /** Those of the forms of Faces; the desk of an article keeps what is typed there by itself. */
  function fields() {
    const forms = document.querySelectorAll('input[name="jakarta.faces.ViewState"]')
    return Array.from(forms).flatMap(each => Array.from(each.form.elements)).filter(field =>
      field.name && !SECRET_OR_NOT_TYPED.has(field.type) && !field.disabled && !field.readOnly
        && field.autocomplete !== 'one-time-code')
  }

  function typedIn(field) {
    if (isBox(field)) return field.checked
    return field.options ? chosen(field, each => each.selected) : field.value
  }

  function sentFor(field) {
    if (isBox(field)) return field.defaultChecked
    if (!field.options) return field.defaultValue.replace(/\r\n?/g, '\n')
    const marked = chosen(field, each => each.defaultSelected)
    return marked.length || field.multiple ? marked : chosen(field, (each, index) => index === 0)
  }

  function fill(field, value) {
    if (isBox(field)) field.checked = value
    else if (!field.options) field.value = value
    else for (const each of field.options) each.selected = value.includes(each.value)
    const folded = field.closest('details')
    if (folded) folded.open = true
  }

  function labelOf(field) {
    const label = field.labels?.[0]
    const words = (label?.querySelector('.ui-outputlabel-label') ?? label)?.textContent
    return (words ?? field.getAttribute('aria-label') ?? '').trim()
  }

  function remember() {
    sent = new Map(fields().map(field => [idOf(field), sentFor(field)]))
  }

  /** In this tab alone, until the server has it. */
  function keep() {
    const typed = fields()
      .map(field => ({
        id: idOf(field), label: labelOf(field), was: sent.get(idOf(field)) ?? sentFor(field), is: typedIn(field),
      }))
      .filter(each => !same(each.was, each.is))
    try {
      sessionStorage.setItem(key(), JSON.stringify({ who, typed }))
    } catch { /* no room, or a browser that keeps nothing */ }
  }

  function kept() {
    try {
      const found = JSON.parse(sessionStorage.getItem(key()))
      return found?.who === who ? found.typed : []
    } catch {
      return []
    }
  }

  function forget(which = key()) {
    try {
      sessionStorage.removeItem(which)
    } catch { /* a browser that keeps nothing */ }
  }

  const quoted = labels => labels.map(each => `“${each}”`).join(', ')

  /** Nobody else's change is overwritten in silence: fields that both changed are named. */
  function putBack(typed) {
    const byId = new Map(fields().map(field => [idOf(field), field]))
    const isGone = each => !byId.has(each.id)
    const clashes = typed.filter(each => !isGone(each)
      && !same(sent.get(each.id), each.was) && !same(sent.get(each.id), each.is))
    for (const each of typed) if (!isGone(each)) fill(byId.get(each.id), each.is)
    tell(clashes.map(each => each.label), typed.filter(isGone))
  }

  function tell(clashes, gone) {
    const text = ['Trang đã để quá lâu nên được mở lại. Những gì bạn đã nhập được điền lại bên dưới nhưng chưa lưu:'
      + ' hãy xem lại rồi lưu.']
    if (clashes.length) {
      text.push(`Trong lúc đó có người đã sửa ${quoted(clashes)}; lưu sẽ thay bằng nội dung của bạn.`)
    }
    if (gone.length) {
      const lost = gone.map(each => typeof each.is === 'string' ? `“${each.label}” (${each.is})` : `“${each.label}”`)
      text.push(`Không còn ô để điền lại ${lost.join(', ')}.`)
    }
    notice.textContent = text.join(' ')
  }

  /** The server has taken it: the page is as good as any other, and what was new has an address. */
  function done() {
    forget()
    remember()
    if (notice) notice.hidden = true
    const made = document.querySelector('[data-address]')?.dataset.address
    history.replaceState(history.state, '', made ?? page())
  }

  const isReopening = url => new URL(url, location).searchParams.has(MARK)

  window.jQuery?.(document)
    .on('pfAjaxSend', keep)
    .on('pfAjaxComplete', (event, xhr, settings, args) => {
      if (!args || args.validationFailed) return
      const redirect = xhr.responseXML?.querySelector('redirect')?.getAttribute('url')
      if (redirect && isReopening(redirect)) return
      if (redirect) forget()
      else done()
    })

  document.addEventListener('submit', event => {
    if (!event.target.matches('[action="/dang-xuat"]')) return
    Object.keys(sessionStorage).filter(each => each.startsWith(PREFIX)).forEach(forget)
  })

  remember()
  if (notice && kept().length) putBack(kept())
}
