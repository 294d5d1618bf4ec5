// The moves of the workflow: buttons for what may be done, reasons for what may not, dialogs for what asks more.
{
  const { api, make, toInstant, folded } = Loa
  const SENT = {
    SUBMIT: ['PUT', 'submission'], RECALL: ['DELETE', 'submission'], EDIT: ['PUT', 'edit'], APPRAISE: ['PUT', 'appraisal'],
    APPROVE: ['PUT', 'approval'], RETURN: ['PUT', 'return'], PUBLISH: ['PUT', 'publication'], SCHEDULE: ['PUT', 'schedule'],
    UNSCHEDULE: ['DELETE', 'schedule'], EMERGENCY: ['PUT', 'publication'], CONFIRM: ['PUT', 'confirmation'],
    WITHDRAW: ['PUT', 'withdrawal'], RESTORE: ['DELETE', 'withdrawal'],
  }
  const FORWARD = ['SUBMIT', 'EDIT', 'APPRAISE', 'APPROVE', 'PUBLISH', 'CONFIRM']
  // Reasons that say: this is not the time for it at all.
  const OUT_OF_PLACE = ['state', 'recall', 'not-published', 'not-taken-down', 'no-emergency'].map(each => 'article.refused.' + each)

  class Moves {
    /** @param page knows `id`, `revision`, `isScheduled()`, `before()` and `after(verb)` */
    constructor(page) {
      this.page = page
      this.bar = document.getElementById('moves')
      this.refusals = document.getElementById('refused')
      this.only = this.bar.dataset.only?.split(' ')
      document.querySelectorAll('dialog[data-move]').forEach(dialog => this.prepare(dialog))
    }

    /** Draws what may be done now, and answers every move with its reasons. */
    async refresh() {
      const turn = this.turn = (this.turn ?? 0) + 1
      const answer = await api('GET', `/articles/${this.page.id}/moves`)
      const all = answer.body?.items ?? []
      if (turn !== this.turn) return all // a later question knows better
      const moves = all
        .filter(({ verb, reasons }) => verb in SENT && !reasons.some(each => OUT_OF_PLACE.includes(each.code)))
        .filter(({ verb }) => !this.only || this.only.includes(verb))
      const possible = moves.filter(each => this.againstNow(each.reasons).length === 0)
      if (!this.only && this.page.isScheduled() && possible.some(each => each.verb === 'SCHEDULE'))
        possible.push({ verb: 'UNSCHEDULE', word: 'Hủy hẹn giờ' })
      this.bar.replaceChildren(...possible.map(each => this.button(each)))
      this.explain(moves.filter(each => this.againstNow(each.reasons).length > 0))
      return all
    }

    /** While one writes, what the saved text lacks is no reason: the move saves first, and is asked again. */
    againstNow(reasons) {
      return this.only ? reasons.filter(each => !each.code.startsWith('article.gap.')) : reasons
    }

    button({ verb, word }) {
      const first = FORWARD.includes(verb) && !this.only
      return make('button', { type: 'button', 'data-verb': verb, class: first ? 'primary' : '', onclick: () => this.start(verb) }, document.querySelector(`dialog[data-move=${verb}]`) ? word + '…' : word)
    }

    explain(refused) {
      if (refused.length === 0) return this.refusals.replaceChildren()
      const rows = refused.map(({ word, reasons }) => make('li', {}, make('button', { type: 'button', disabled: true }, word), make('span', {}, reasons.map(each => each.text).join(' '))))
      const open = this.refusals.querySelector('details')?.open ?? false
      this.refusals.replaceChildren(make('details', { class: 'refused', open }, make('summary', {}, `Vì sao chưa làm được: ${refused.map(each => each.word).join(', ')}`), make('ul', {}, ...rows)))
    }

    async start(verb) {
      const dialog = document.querySelector(`dialog[data-move=${verb}]`)
      if (!(await this.page.before(verb))) return
      if (!dialog) return this.send(verb)
      this.clear(dialog)
      dialog.showModal()
      dialog.querySelector('textarea, input, select')?.focus()
    }

    prepare(dialog) {
      dialog.querySelector('[name=cancel]').addEventListener('click', () => dialog.close())
      dialog.querySelector('form').addEventListener('submit', event => {
        event.preventDefault()
        this.send(dialog.dataset.move, dialog)
      })
      const search = dialog.querySelector('[data-search]')
      if (search) new Replacement(dialog, search)
    }

    clear(dialog) {
      dialog.querySelectorAll('.problem').forEach(each => { each.textContent = '' })
      dialog.querySelectorAll('[aria-invalid]').forEach(each => each.removeAttribute('aria-invalid'))
    }

    static said(verb, form) {
      const said = Object.fromEntries(new FormData(form))
      if ('at' in said) said.at = toInstant(said.at)
      if ('by' in said) said.by = Number(said.by)
      if (verb === 'EMERGENCY') said.emergency = true
      return said
    }

    async send(verb, dialog) {
      if (dialog) this.clear(dialog)
      const [method, path] = SENT[verb]
      const json = dialog && method === 'PUT' ? Moves.said(verb, dialog.querySelector('form')) : undefined
      const answer = await api(method, `/articles/${this.page.id}/${path}`, json, { headers: { 'If-Match': `"${this.page.revision}"` } })
      if (!answer.ok) return dialog ? this.show(dialog, answer.reasons) : this.page.refused(answer.reasons)
      dialog?.close()
      this.page.after(verb)
    }

    show(dialog, reasons) {
      for (const { field, text } of reasons) {
        const input = field && dialog.querySelector(`[name="${field}"]`)
        const problem = document.getElementById(`${dialog.dataset.move}-${field}-problem`) ?? dialog.querySelector('.problem.rest')
        problem.textContent = [problem.textContent, text].filter(Boolean).join(' ')
        input?.setAttribute('aria-invalid', 'true')
      }
      dialog.querySelector('[aria-invalid], button[type=submit]').focus()
    }
  }

  /** Finds the published article that shall stand for the one that is taken down. */
  class Replacement {
    constructor(dialog, search) {
      this.place = dialog.querySelector('.replacement')
      this.found = dialog.querySelector('.replacement-found')
      dialog.querySelectorAll('[name=how]').forEach(each => each.addEventListener('change', () => {
        this.place.hidden = dialog.querySelector('[name=how]:checked').value !== 'replaced'
      }))
      this.search = search
      search.addEventListener('input', () => {
        clearTimeout(this.timer)
        this.timer = setTimeout(() => this.look(), 300)
      })
    }

    async look() {
      const answer = await api('GET', '/articles?live=LIVE&q=' + encodeURIComponent(folded(this.search.value)))
      const items = answer.body?.items ?? []
      this.found.replaceChildren(...items.slice(0, 8).map(({ id, title }) => make('label', { class: 'choice' }, make('input', { type: 'radio', name: 'by', value: id }), title)))
      if (items.length === 0) this.found.append('Không có bài đang đăng nào như vậy.')
    }
  }

  window.Loa = { ...window.Loa, Moves }
}
