// Pictures that are dropped or pasted into a text: what the library has already is not kept twice.
{
  const { send, nameOf, chosen } = LoaMedia
  const WORDS = ['alt', 'caption', 'credit']

  /**
   * Stores a file for a text, or takes the same file that the library has. What somebody in it no longer agrees to is not
   * brought back; a file that only looks the same keeps what it says of itself.
   */
  async function takePicture(file, onProgress) {
    const { items: [kept], known: [there] } = await send('/api/v1/media?duplicates=ask', file, onProgress)
    if (kept) return chosen(kept)
    const ended = there.picture.consent === 'ENDED'
    if (there.identical && !ended) return { ...chosen(there.picture), note: reused(file, there.picture) }
    const { items: [another] } = await send('/api/v1/media', file, onProgress)
    return { ...chosen(another), note: ended ? withdrawn(file) : '' }
  }

  function reused(file, picture) {
    const look = WORDS.some(each => picture[each]) ? ' Hãy xem lại chú thích, nguồn và mô tả ảnh cho hợp với bài này.' : ''
    return `Ảnh “${nameOf(file)}” đã có trong kho, dùng lại ảnh cũ.${look}`
  }

  const withdrawn = file =>
    `Ảnh “${nameOf(file)}” đã có trong kho, và người trong ảnh đã rút hoặc hết hạn đồng ý: chỉ đăng khi họ đồng ý lại.`

  window.Loa = { ...window.Loa, takePicture }
}
