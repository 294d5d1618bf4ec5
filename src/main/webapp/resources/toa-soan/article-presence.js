// Who else has the piece open, who holds it, and that somebody saved a newer version.
{
  const { make } = Loa
  const EVERY = 10_000
  const SOON = 800
  const DOING = { title: ', đang sửa tiêu đề', lead: ', đang sửa sapo', body: ', đang sửa nội dung' }
  const ZONE = { timeZone: 'Asia/Ho_Chi_Minh' }
  const dayOf = instant => new Date(instant).toLocaleDateString('vi-VN', { ...ZONE, day: '2-digit', month: '2-digit' })

  /** The time of day, which stays as it is: what changes would be spoken again with every minute. */
  function from(instant) {
    const time = new Date(instant).toLocaleTimeString('vi-VN', { ...ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    return dayOf(instant) === dayOf(Date.now()) ? time : `${time} ngày ${dayOf(instant)}`
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

    /** Says it once, not with every turn again; the button stays where it is, and with it the focus. */
    say(name, text, label = '', act = null) {
      const place = this.element.querySelector(`.together-${name}`)
      if (place.dataset.said === text + label) return
      place.dataset.said = text + label
      const button = place.querySelector('button') ?? make('button', { type: 'button' })
      if (!button.isConnected) place.replaceChildren('', button)
      if (place.firstChild.data !== `${text} `) place.firstChild.data = `${text} `
      if (button.textContent !== label) button.textContent = label
      button.onclick = act
      button.hidden = !label
      place.hidden = !text
    }

    showNewer(revision, by) {
      if (revision <= this.page.revision) return this.say('newer', '')
      this.say('newer', `${by || 'Người khác'} vừa lưu phiên bản ${revision}.`, this.page.newer(), () => this.page.catchUp())
    }

    showHold(lost) {
      const hold = this.hold
      if (lost) return this.say('hold', 'Người khác đã hủy quyền giữ bài của bạn. Phần bạn gõ đến lúc đó đã được lưu thành một phiên bản; phần gõ thêm vẫn còn trên trang này.')
      if (!hold) return this.page.writes() ? this.say('hold', 'Chưa ai giữ bài.', 'Giữ bài', () => this.take()) : this.say('hold', '')
      const since = `${hold.mine ? 'Bạn' : hold.name} giữ bài từ ${from(hold.since)}.`
      if (hold.mine) this.say('hold', since, 'Thôi giữ', () => this.release())
      else if (hold.breakable && this.dialog) this.say('hold', since, 'Hủy giữ bài…', () => this.ask())
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
      const button = this.element.querySelector('.together-hold button:not([hidden])')
      if (document.activeElement === document.body) button?.focus()
    }
  }

  window.Loa = { ...window.Loa, Presence }
}
