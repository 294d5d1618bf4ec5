// Pictures that are dropped or pasted into a text: what the library has already is not kept twice.
{
  const { send, nameOf, chosen } = LoaMedia
  const WITHDRAWN = 'Người trong ảnh đã rút hoặc hết hạn đồng ý. Nếu họ đồng ý lại, hãy tải ảnh lên kho ảnh và ghi sự đồng ý ấy.'
  const WORDS = ['alt', 'caption', 'credit']

  /**
   * Stores a file for a text, or takes the same file that the library has. What somebody in it no longer agrees to is not
   * brought back; a file that only looks the same keeps what it says of itself.
   */
  async function takePicture(file, onProgress) {
    const { items: [kept], known: [there] } = await send('/api/v1/media?duplicates=ask', file, onProgress)
    if (kept) return chosen(kept)
    if (there.picture.consent === 'ENDED') throw new Error(WITHDRAWN)
    if (there.identical) return { ...chosen(there.picture), note: reused(file, there.picture) }
    const { items: [another] } = await send('/api/v1/media', file, onProgress)
    return { ...chosen(another), note: '' }
  }

  function reused(file, picture) {
    const look = WORDS.some(each => picture[each]) ? ' Hãy xem lại chú thích, nguồn và mô tả ảnh cho hợp với bài này.' : ''
    return `Ảnh “${nameOf(file)}” đã có trong kho, dùng lại ảnh cũ.${look}`
  }

  window.Loa = { ...window.Loa, takePicture }
}
