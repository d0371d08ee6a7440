// What stands in the way of adding or changing an indicator, in words.
import { Failure } from '../answer';

export function unknownIndicator(id: string): Failure {
  return new Failure('indicator.unknown', {
    vi: `Danh mục không còn chỉ tiêu có mã “${id}”. Kiểm tra lại.`,
    en: `Danh mục has no indicator with the id “${id}” any more. Check again.`,
  });
}

export function unknownSection(section: string): Failure {
  return new Failure('indicator.no-section', {
    vi: `Dàn ý không có mục “${section}”. Chọn một mục trong danh sách.`,
    en: `Dàn ý has no section “${section}”. Choose one of the list.`,
  });
}

export function noTab(department: string): Failure {
  return new Failure('department.no-tab', {
    vi: `Chưa có tab của đơn vị “${department}”. Bấm “Tạo sổ” trong menu để thêm tab, rồi làm lại.`,
    en: `Department “${department}” has no tab yet. Choose “Tạo sổ” in the menu to add it, then try again.`,
  });
}

/** What the cell holds cannot go along. */
export function inTheWay(tab: string, cell: string): Failure {
  return new Failure('indicator.cannot-move', {
    vi: `Dòng này không tự chuyển được: ô ${cell} của tab “${tab}” là công thức hoặc nằm ngoài các cột của bảng. Chép ra chỗ khác, xóa ô ấy rồi làm lại.`,
    en: `This row cannot be moved: cell ${cell} of tab “${tab}” holds a formula or lies outside the table's columns. Copy it elsewhere, empty it, then try again.`,
  });
}

/** Two rows of one indicator that do not say the same. */
export function twoRows(tab: string, cell: string): Failure {
  return new Failure('indicator.two-rows', {
    vi: `Tab “${tab}” đã có dòng của chỉ tiêu này, ô ${cell} ghi khác. Xóa một trong hai dòng rồi làm lại.`,
    en: `Tab “${tab}” has a row of this indicator already, and its cell ${cell} says something else. Delete one of the two, then try again.`,
  });
}

export function noColumn(tab: string, cell: string, to: string): Failure {
  return new Failure('indicator.no-column', {
    vi: `Ô ${cell} của tab “${tab}” có nội dung mà tab “${to}” không có cột ấy. Thêm cột vào tab “${to}” rồi làm lại.`,
    en: `Cell ${cell} of tab “${tab}” holds something, and tab “${to}” has no such column. Add the column there, then try again.`,
  });
}
