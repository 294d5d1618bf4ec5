// The text as readers will see it, in the width of a phone or a desktop, rendered by the server.
{
  const { api, make } = Loa

  class Preview {
    constructor(read) {
      this.read = read
      this.dialog = document.getElementById('preview')
      this.frame = this.dialog.querySelector('.preview-frame')
      document.getElementById('preview-open').addEventListener('click', () => this.open())
      this.button('close').addEventListener('click', () => this.dialog.close())
      for (const width of ['phone', 'desktop']) this.button(width).addEventListener('click', () => this.show(width))
    }

    button(name) {
      return this.dialog.querySelector(`[name=${name}]`)
    }

    show(width) {
      this.frame.className = `preview-frame ${width}`
      for (const each of ['phone', 'desktop']) this.button(each).setAttribute('aria-pressed', each === width)
    }

    async open() {
      const draft = this.read()
      const answer = await api('POST', '/articles/preview', { body: draft.body })
      document.getElementById('preview-problem').textContent = answer.reasons.map(each => each.text).join(' ')
      const body = make('div', { class: 'reading-body' })
      body.innerHTML = answer.body?.html ?? ''
      document.getElementById('preview-text').replaceChildren(...this.head(draft), body, make('p', { class: 'reading-author' }, draft.author))
      if (!this.dialog.open) this.dialog.showModal()
    }

    head({ title, lead, cover }) {
      const head = [make('p', { class: 'reading-title' }, title || '(Chưa có tiêu đề)'), make('p', { class: 'reading-lead' }, lead)]
      if (cover) {
        const words = [cover.caption, cover.credit && `Ảnh: ${cover.credit}`].filter(Boolean).join(' ')
        head.push(make('figure', {}, make('img', { src: `/toa-soan/anh/${cover.media}/960`, alt: cover.alt }), make('figcaption', {}, words)))
      }
      return head
    }
  }

  window.Loa = { ...window.Loa, Preview }
}
