// Who agreed to be shown in a picture. Names come masked; asking for one is written to the log.
{
  const place = document.getElementById('picture-consent')
  const form = place.querySelector('.consent-form')
  const identifiable = place.querySelector('[name=identifiable]')
  const days = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Asia/Ho_Chi_Minh' })
  const day = text => days.format(new Date(text))
  let picture = null

  LoaLibrary.onPicture(shown => {
    picture = shown
    place.hidden = !picture.describable
    identifiable.checked = picture.identifiable
    place.querySelector('.consent-ended').hidden = picture.consent !== 'ENDED'
    if (picture.describable) list()
  })

  async function list() {
    const asked = picture.id
    const consents = await LoaLibrary.ask('/consents').catch(error => Loa.say(error.message)) ?? []
    if (picture.id === asked) place.querySelector('.consents').replaceChildren(...consents.map(row))
  }

  function row(consent) {
    const item = document.getElementById('consent-row').content.cloneNode(true).firstElementChild
    const find = selector => item.querySelector(selector)
    find('.consent-person').textContent = consent.forgotten ? 'Tên đã xóa theo thời hạn lưu' : consent.person
    find('.consent-facts').textContent = facts(consent)
    find('[name=reveal]').hidden = !picture.deletable || consent.forgotten
    find('[name=reveal]').addEventListener('click', () => reveal(consent, item))
    find('[name=withdraw]').hidden = Boolean(consent.withdrawnAt) || consent.forgotten
    find('[name=withdraw]').addEventListener('click', () => {
      find('.consent-withdrawal').hidden = false
      find('[name=reason]').focus()
    })
    find('.consent-withdrawal').addEventListener('submit', event => {
      event.preventDefault()
      withdraw(consent, item)
    })
    return item
  }

  function facts({ kindText, givenOn, endsOn, note, withdrawnAt, withdrawal, present }) {
    const said = [`${kindText}, ngày ${day(givenOn)}`]
    if (endsOn) said.push(`hết hạn ${day(endsOn)}`)
    if (note) said.push(note)
    if (withdrawnAt) said.push(`đã rút lại ngày ${day(withdrawnAt)}` + (withdrawal && `: ${withdrawal}`))
    if (!present) said.push('thuộc tệp ảnh cũ')
    return said.join('; ')
  }

  async function reveal(consent, item) {
    try {
      const { people } = await LoaLibrary.ask(`/consents/${consent.id}/people`)
      item.querySelector('.consent-person').textContent = people
    } catch (error) {
      Loa.say(error.message)
    }
  }

  async function withdraw(consent, item) {
    try {
      await LoaLibrary.put(`/consents/${consent.id}/withdrawal`, { reason: item.querySelector('[name=reason]').value })
      Loa.say('Đã ghi việc rút lại sự đồng ý.')
      await LoaLibrary.renew()
    } catch (error) {
      item.querySelector('.problem').textContent = error.message
    }
  }

  identifiable.addEventListener('change', async () => {
    try {
      await LoaLibrary.put('/consents/needed', { identifiable: identifiable.checked })
      await LoaLibrary.renew()
    } catch (error) {
      identifiable.checked = !identifiable.checked
      Loa.say(error.message)
    }
  })

  form.elements.kind.addEventListener('change', () => {
    form.querySelector('[data-kind]').hidden = form.elements.kind.value !== 'GUARDIAN'
  })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    try {
      await LoaLibrary.ask('/consents', {
        method: 'POST', headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(new FormData(form))),
      })
      form.reset()
      LoaLibrary.complain(form, [])
      Loa.say('Đã ghi sự đồng ý.')
      await LoaLibrary.renew()
    } catch (error) {
      LoaLibrary.complain(form, error.reasons)
    }
  })
}
