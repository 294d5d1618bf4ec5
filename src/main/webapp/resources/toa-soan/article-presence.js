// Who else has the piece open, who holds it, and that somebody saved a newer version.
{
  const { make } = Loa
  const EVERY = 10_000
  const SOON = 800
  const DOING = { title: ', đang sửa tiêu đề', lead: ', đang sửa sapo', body: ', đang sửa nội dung' }

  /** How long ago that was, roughly. */
  function ago(instant) {
    const minutes = Math.max(0, Math.round((Date.now() - Date.parse(instant)) / 60_000))
    if (minutes < 1) return 'vừa xong'
    return minutes < 60 ? `từ ${minutes} phút trước` : `từ ${Math.floor(minutes / 60)} giờ trước`
  }

  class Presence {
    /** @param page knows `id`, `revision`, `field()`, `catchUp()`, `refresh()` and whether one `writes` */
    constructor(page) {
      this.page = page
      this.element = document.getElementById('together')
      this.dialog = document.getElementById('break-hold')
      this.hold = null
      this.path = () => `/api/v1/articles/${page.id}`
      setInterval(() => this.ping(), EVERY)
      document.addEventListener('visibilitychange', () => this.ping())
      document.addEventListener('focusin', () => this.soon())
      addEventListener('pagehide', () => { if (page.id) Loa.ask(`${this.path()}/presence`, { method: 'DELETE', keepalive: true }).catch(() => null) })
      this.dialog?.querySelector('form').addEventListener('submit', event => { event.preventDefault(); this.break() })
      this.dialog?.querySelector('[name=cancel]').addEventListener('click', () => this.dialog.close())
      this.ping()
    }

    /** Tells a change of field without waiting for the next turn. */
    soon() {
      if (this.page.field() === this.field) return
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.ping(), SOON)
    }

    async ping() {
      if (!this.page.id || document.hidden || Loa.isIdle()) return
      this.field = this.page.field()
      const answer = await this.send('PUT', '/presence', { field: this.field })
      if (answer?.ok) this.show(await answer.json())
    }

    /** Without the dialog of an ended sign-in: nobody asked for this. */
    send(method, path, json) {
      const body = json && JSON.stringify(json)
      return Loa.ask(this.path() + path, { method, body, headers: { 'Content-Type': 'application/json' } }).catch(() => null)
    }

    show({ others, revision, savedBy, hold }) {
      this.say('people', others.map(each => `${each.name} đang mở bài này${DOING[each.field] ?? ''}.`).join(' '))
      this.showNewer(revision, savedBy)
      const lost = this.hold?.mine && !hold?.mine
      const changed = this.hold?.username !== hold?.username
      this.hold = hold
      this.showHold(lost)
      if (changed && !lost) this.page.refresh()
    }

    /** Says it once, not with every turn again. */
    say(name, text, ...more) {
      const place = this.element.querySelector(`.together-${name}`)
      if (place.dataset.said === text) return
      place.dataset.said = text
      place.replaceChildren(text, ...more)
      place.hidden = !text
    }

    showNewer(revision, by) {
      if (revision <= this.page.revision) return this.say('newer', '')
      const catchUp = make('button', { type: 'button', onclick: () => this.page.catchUp() }, this.page.newer())
      this.say('newer', `${by || 'Người khác'} vừa lưu phiên bản ${revision}. `, catchUp)
    }

    showHold(lost) {
      const hold = this.hold
      const button = (label, action) => make('button', { type: 'button', onclick: action }, label)
      if (lost) return this.say('hold', 'Người khác đã hủy quyền giữ bài của bạn. Phần bạn gõ đến lúc đó đã được lưu thành một phiên bản; phần gõ thêm vẫn còn trên trang này.')
      if (!hold) return this.page.writes() ? this.say('hold', 'Chưa ai giữ bài. ', button('Giữ bài', () => this.take())) : this.say('hold', '')
      const since = `${hold.mine ? 'Bạn' : hold.name} đang giữ bài ${ago(hold.since)}. `
      if (hold.mine) return this.say('hold', since, button('Thôi giữ', () => this.release()))
      if (hold.breakable && this.dialog) this.say('hold', since, button('Hủy giữ bài…', () => this.ask()))
      else this.say('hold', since)
    }

    async take() {
      await this.act(await this.send('PUT', '/hold', {}))
    }

    async release() {
      this.hold = null // given back, not taken away
      await this.act(await this.send('DELETE', '/hold'))
    }

    ask() {
      this.dialog.querySelector('.break-name').textContent = this.hold.name
      this.dialog.querySelector('.problem').textContent = ''
      this.dialog.showModal()
    }

    async break() {
      const answer = await this.send('DELETE', `/hold?of=${encodeURIComponent(this.hold.username)}`)
      if (answer?.ok) {
        this.dialog.close()
        await this.page.catchUp()
      }
      await this.act(answer)
    }

    async act(answer) {
      if (!answer?.ok) {
        const reasons = (await answer?.json().catch(() => null))?.reasons ?? [{ text: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.' }]
        const text = reasons.map(each => each.text).join(' ')
        if (this.dialog?.open) this.dialog.querySelector('.problem').textContent = text
        else Loa.say(text)
      }
      await this.ping()
      const button = this.element.querySelector('.together-hold button')
      if (document.activeElement === document.body) button?.focus()
    }
  }

  window.Loa = { ...window.Loa, Presence }
}
