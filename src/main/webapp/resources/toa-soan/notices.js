// The bell: how many notices are unread, asked while somebody looks at the page; and reading them.
{
  const EVERY = 30_000
  const bell = document.getElementById('bell')

  function show(unread) {
    const count = bell.querySelector('.bell-count')
    count.textContent = unread > 99 ? '99+' : unread || ''
    count.hidden = !unread
    bell.querySelector('.bell-words').textContent = unread ? `Thông báo, ${unread} chưa đọc` : 'Thông báo'
  }

  async function poll() {
    if (document.hidden || Loa.isIdle()) return
    const answer = await Loa.ask('/api/v1/notices/unread').catch(() => null)
    if (answer?.ok) show((await answer.json()).unread)
  }

  const read = path => Loa.ask(`/api/v1/notices/${path}reading`, { method: 'PUT', keepalive: true })

  /** Takes the mark off what was read. */
  function done(item) {
    item.classList.remove('unread')
    item.querySelectorAll('.unread-mark, [data-read]').forEach(each => each.remove())
  }

  document.addEventListener('click', async event => {
    const item = event.target.closest('[data-notice]')
    if (item && event.target.closest('a')) return void read(`${item.dataset.notice}/`)
    if (item && event.target.closest('[data-read]')) {
      if (!(await read(`${item.dataset.notice}/`)).ok) return
      done(item)
      item.focus()
    } else if (event.target.closest('#read-all')) {
      if (!(await read('')).ok) return
      document.querySelectorAll('[data-notice]').forEach(done)
      event.target.closest('#read-all').hidden = true
      Loa.say('Đã đánh dấu đọc mọi thông báo.')
    } else return
    poll()
  })
  document.addEventListener('visibilitychange', poll)
  setInterval(poll, EVERY)
  poll()
}
