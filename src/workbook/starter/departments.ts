// The twelve departments of a commune's Party office report, and the tabs they get.

/** Short code in the starter tables → the department's name. */
export const DEPARTMENTS = {
  VPDU: 'Văn phòng Đảng ủy',
  XDD: 'Ban Xây dựng Đảng',
  UBKT: 'Ủy ban Kiểm tra Đảng ủy',
  PKT: 'Phòng Kinh tế',
  VHXH: 'Phòng Văn hóa - Xã hội',
  VPUB: 'Văn phòng HĐND và UBND',
  HCC: 'Trung tâm Phục vụ hành chính công',
  YT: 'Trạm Y tế',
  QS: 'Ban Chỉ huy Quân sự',
  CA: 'Công an xã',
  MTTQ: 'Ủy ban MTTQ và các đoàn thể',
  CB: 'Các chi bộ trực thuộc',
} as const;

export type DepartmentCode = keyof typeof DEPARTMENTS;

/** Names of new tabs; a tab is known by its label, so they may be renamed. */
export const DEPARTMENT_TABS: Readonly<Record<DepartmentCode, string>> = {
  VPDU: 'VP Đảng ủy',
  XDD: 'Ban XDĐ',
  UBKT: 'UBKT',
  PKT: 'Kinh tế',
  VHXH: 'Văn hóa - Xã hội',
  VPUB: 'VP HĐND-UBND',
  HCC: 'Hành chính công',
  YT: 'Y tế',
  QS: 'Quân sự',
  CA: 'Công an',
  MTTQ: 'MTTQ',
  CB: 'Chi bộ',
};
