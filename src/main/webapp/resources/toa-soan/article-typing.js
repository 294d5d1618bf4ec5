// Keeps what is typed: on the server after every pause, on this machine while the server is away.
{
  const { api, clock } = Loa
  const PAUSE = 1500
  const AGAIN = 5000
  const MOST_KEEPALIVE = 60_000

  class Typing {
    /** @param page knows `id`, `revision`, `account`, `saving`, `isDirty()`, `read()` and `create()` */
    constructor(page, status) {
      this.page = page
      this.status = status
      this.running = false
      this.failed = false
      this.drops = 0
      this.sent = Promise.resolve()
      addEventListener('pagehide', () => this.leave())
      addEventListener('online', () => this.touched(0))
      document.addEventListener('visibilitychange', () => { if (document.hidden) this.leave() })
      addEventListener('beforeunload', event => { if (this.failed && this.page.isDirty()) event.preventDefault() })
    }

    key() {
      return `loa-typing:${this.page.account}:${this.page.id ?? 'new'}`
    }

    /** What this machine kept because the server could not. */
    kept() {
      try {
        return JSON.parse(localStorage.getItem(this.key()))
      } catch {
        return null
      }
    }

    keepHere() {
      try {
        localStorage.setItem(this.key(), JSON.stringify({ base: this.page.revision, draft: this.page.read() }))
      } catch { /* no room: the server keeps it */ }
    }

    forgetHere() {
      localStorage.removeItem(this.key())
    }

    touched(pause = PAUSE) {
      clearTimeout(this.timer)
      if (!this.page.isDirty()) return
      this.keepHere()
      this.timer = setTimeout(() => this.store(), pause)
    }

    store() {
      if (!this.page.isDirty()) return
      if (this.running || this.page.saving) return this.touched() // what it saves may be a new article: it is made once
      this.running = true
      this.sending = this.send()
    }

    /** Waits for what is on its way: a save that overtook it would be followed by an older text. */
    async settled() {
      clearTimeout(this.timer)
      await this.sending
    }

    async send() {
      this.say('Đang lưu…')
      const draft = this.page.read()
      const drops = this.drops
      const answer = this.page.id ? await this.put(draft) : await this.page.create(draft)
      this.running = false
      // Saved or dropped meanwhile: what became of this text no longer matters.
      if (drops === this.drops) this.settle(answer, draft)
    }

    put(draft, options = {}) {
      this.sent = api('PUT', `/articles/${this.page.id}/typing`, draft, { ...options, headers: { 'If-Match': `"${this.page.revision}"` } })
      return this.sent
    }
    settle(answer, draft) {
      this.failed = !answer.ok
      if (answer.ok) {
        if (JSON.stringify(draft) === JSON.stringify(this.page.read())) this.forgetHere()
        this.say(`Đã lưu nháp lúc ${clock(answer.body.answeredAt)}`)
      } else if (answer.status === 0 || answer.status >= 500) {
        this.say('Mất kết nối, sẽ thử lại. Nội dung vẫn được giữ trên máy này.')
        this.timer = setTimeout(() => this.store(), AGAIN)
      } else {
        this.say('Chưa lưu nháp được: ' + answer.reasons.map(each => each.text).join(' '))
      }
    }

    /** The page may be closed any moment: sends without waiting for the answer. */
    leave() {
      if (!this.page.id || !this.page.isDirty()) return
      this.keepHere()
      const draft = this.page.read()
      if (JSON.stringify(draft).length > MOST_KEEPALIVE / 2) return
      const drops = this.drops
      this.put(draft, { keepalive: true }).then(answer => { if (answer.ok && drops === this.drops) this.settle(answer, draft) })
    }

    /** Nothing is unsaved any more. */
    drop() {
      clearTimeout(this.timer)
      this.drops++
      this.failed = false
      this.forgetHere()
    }

    say(text) {
      this.status.textContent = text
    }
  }

  window.Loa = { ...window.Loa, Typing }
}
