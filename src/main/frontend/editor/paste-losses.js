/** What of a paste stays behind, in the order in which it is told: how often, and what to do about it. */
const WORDS = {
  webPictures: (n) => `${n} ảnh của trang khác không được chép: hãy tải ảnh lên và ghi nguồn.`,
  localPictures: (n) => `${n} ảnh chỉ nằm trên máy bạn nên không đi theo được: hãy thêm bằng nút Ảnh, hoặc thả cả tệp Word vào đây.`,
  unnamedFilms: (n) => `${n} video được nhúng mà chưa có tên: hãy bấm Sửa ở video để đặt tên.`,
  films: (n) => `${n} video hoặc âm thanh không được chép: nếu cần, hãy chèn lại bằng nút Nhúng video.`,
  frames: (n) => `${n} khung của trang khác (bản đồ, biểu mẫu…) đã thành liên kết.`,
  mergedCells: (n) => `${n} ô gộp trong bảng đã được tách thành ô riêng: hãy xem lại bảng.`,
  drawings: (n) => `${n} biểu đồ hoặc hình vẽ không được chép: hãy chèn lại thành ảnh.`,
  formulas: (n) => `${n} công thức không được chép: hãy gõ lại.`,
  comments: (n) => `${n} nhận xét bên lề không được chép.`,
  deletions: (n) => `${n} chỗ đã gạch xóa trong bản gốc không được chép.`,
};

/** The lines that tell a writer what stayed behind; none when nothing did. */
export function told(losses) {
  return Object.keys(WORDS)
    .filter((kind) => losses[kind] > 0)
    .map((kind) => WORDS[kind](losses[kind]));
}

/** Counts by what they count; what was never counted is not in it. */
export class Losses {
  count(kind, more = 1) {
    if (more > 0) this[kind] = (this[kind] ?? 0) + more;
  }
}
