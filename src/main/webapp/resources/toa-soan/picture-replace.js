// Puts another file in the place of a picture.
{
  const place = document.getElementById('picture-replace')
  const form = place.querySelector('form')

  LoaLibrary.onPicture(picture => {
    place.hidden = !picture.replaceable
    place.querySelector('.replace-public').hidden = !picture.uses.some(use => use.visible)
  })

  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (form.elements.file.files.length === 0) {
      complain([{ field: 'file', text: 'Hãy chọn tệp ảnh mới.' }])
      return
    }
    const button = form.querySelector('[type=submit]')
    button.disabled = true
    try {
      await LoaLibrary.ask('/file', { method: 'PUT', body: new FormData(form) })
      complain([])
      form.reset()
      Loa.say('Đã thay tệp ảnh.')
      await LoaLibrary.renew()
    } catch (error) {
      complain(error.reasons ?? [{ field: 'file', text: error.message }])
    } finally {
      button.disabled = false
    }
  })

  function complain(reasons) {
    LoaLibrary.complain(form, reasons.map(({ field, text }) =>
      ({ field: field === 'reason' ? 'replace-reason' : 'replace-file', text })))
  }
}
