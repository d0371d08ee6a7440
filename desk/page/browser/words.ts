// The page's own words around the spreadsheet.

const vi = {
  host: 'Bàn làm việc trên máy này, không phải Google Trang tính.',
  copy: 'Đang dùng sổ mẫu: bấm Lưu là ghi vào bản sao.',
  save: 'Lưu',
  saved: 'Đã lưu',
  unsaved: 'Có thay đổi chưa lưu',
  savedTo: 'Đã lưu',
  savedBesides: 'Tệp cũ đã bị chương trình khác sửa nên được giữ nguyên; sổ được ghi sang {file}.',
  notSaved: 'Chưa lưu được',
  written: 'Đã ghi vào thư mục của sổ',
  openPanel: 'Mở bảng điều khiển',
  closePanel: 'Đóng bảng điều khiển',
  lineCut:
    'Mất kết nối với bàn làm việc. Những gì gõ từ giờ chưa được ghi nhận; chạy lại lệnh “npm start -- desk” rồi mở địa chỉ mới.',
};

export const WORDS: Readonly<Record<'vi' | 'en', typeof vi>> = {
  vi,
  en: {
    host: 'The desk on this machine, not Google Sheets.',
    copy: 'This is the example: Save writes to a copy.',
    save: 'Save',
    saved: 'Saved',
    unsaved: 'Not saved yet',
    savedTo: 'Saved',
    savedBesides: 'Another program had changed the file, so it was kept; this went to {file}.',
    notSaved: 'Could not save',
    written: 'Written to the workbook’s folder',
    openPanel: 'Open the panel',
    closePanel: 'Close the panel',
    lineCut:
      'The line to the desk is cut. What you type now is not recorded; run “npm start -- desk” again and open the new address.',
  },
};
