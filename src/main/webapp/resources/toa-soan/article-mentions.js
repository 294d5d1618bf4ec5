// Suggests colleagues while one types @: arrow down goes into the list, Enter takes one, Escape leaves.
{
  const { api, make, folded } = Loa
  const MOST = 6
  let colleagues = null

  const ask = id => colleagues ??= api('GET', `/articles/${id}/colleagues`).then(answer => answer.body?.items ?? [])

  /** What follows an @ before the caret; null when one is not typing a name. */
  const begun = area => area.value.slice(0, area.selectionStart).match(/(?:^|[\s(])@([\p{L}\p{N}._-]{0,40})$/u)?.[1] ?? null

  /** A box under `area` that lists whom one may mean. */
  function suggest(area, id) {
    const list = make('ul')
    const box = make('div', { class: 'mentions', role: 'group', 'aria-label': 'Đồng nghiệp có thể nhắc', hidden: true }, list)
    const told = make('p', { class: 'sr', role: 'status' })

    const close = () => {
      box.hidden = true
      told.textContent = ''
    }
    const take = username => {
      const end = area.selectionStart, start = area.value.slice(0, end).lastIndexOf('@')
      area.setRangeText(`@${username} `, start, end, 'end')
      close()
      area.focus()
    }
    const refresh = async () => {
      const word = begun(area)
      if (word === null) return close()
      const all = await ask(id())
      if (begun(area) !== word) return
      const found = all.filter(each => folded(`${each.username} ${each.name}`).includes(folded(word))).slice(0, MOST)
      list.replaceChildren(...found.map(each => make('li', {}, make('button', { type: 'button', onclick: () => take(each.username) }, make('strong', {}, each.name), ` @${each.username}`))))
      box.hidden = found.length === 0
      told.textContent = found.length ? `${found.length} người; mũi tên xuống để chọn` : ''
    }

    area.addEventListener('input', refresh)
    area.addEventListener('keydown', event => {
      if (box.hidden) return
      if (event.key === 'ArrowDown') list.querySelector('button').focus()
      else if (event.key === 'Escape') close()
      else return
      event.preventDefault()
      event.stopPropagation()
    })
    list.addEventListener('keydown', event => {
      const item = event.target.closest('li')
      if (event.key === 'ArrowDown') (item.nextElementSibling ?? item).querySelector('button').focus()
      else if (event.key === 'ArrowUp') (item.previousElementSibling?.querySelector('button') ?? area).focus()
      else if (event.key === 'Escape') { close(); area.focus() }
      else return
      event.preventDefault()
      event.stopPropagation()
    })
    return [box, told]
  }

  window.Loa = { ...window.Loa, suggestMentions: suggest }
}
