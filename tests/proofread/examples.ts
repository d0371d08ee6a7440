// A pair of texts for each text rule: one that it hits once, and one that comes close and is right.

/** Texts of one rule; lines apart by `\n`. */
export interface TextExample {
  readonly broken: string;
  /** The words that the finding quotes. */
  readonly quote: string;
  readonly expected?: string;
  readonly sound: string;
}

/** Rule → its pair. */
export const TEXT_EXAMPLES: Readonly<Record<string, TextExample>> = {
  'prose.excess-for-ratio': {
    broken: 'Thu ngân sách đạt 2.208/1.600 triệu đồng, vượt 138% dự toán.',
    quote: 'vượt 138%',
    expected: 'vượt 38%',
    sound: 'Thu ngân sách đạt 2.208/1.600 triệu đồng, vượt 38% dự toán.',
  },
  'prose.praise-against-result': {
    broken:
      'I. KẾT QUẢ\nKết nạp đảng viên mới đạt 13/30 người, bằng 43,3% chỉ tiêu năm.\nII. ĐÁNH GIÁ\nCông tác kết nạp đảng viên đã vượt chỉ tiêu cả năm.',
    quote: 'đã vượt chỉ tiêu cả năm',
    sound:
      'I. KẾT QUẢ\nKết nạp đảng viên mới đạt 31/30 người, bằng 103,3% chỉ tiêu năm; trồng rừng đạt 40/90 ha.\nII. ĐÁNH GIÁ\nCông tác kết nạp đảng viên đã vượt chỉ tiêu cả năm; phấn đấu trồng rừng vượt kế hoạch năm.',
  },
  'prose.all-met-denied': {
    broken:
      'I. KẾT QUẢ\nCả 08/08 chỉ tiêu thi đua được giao đều đạt và vượt kế hoạch.\nII. HẠN CHẾ\nChỉ tiêu bảo hiểm y tế không đạt, còn thiếu 110 người.',
    quote: 'Cả 08/08 chỉ tiêu thi đua được giao đều đạt',
    sound:
      'I. KẾT QUẢ\nCả 08/08 chỉ tiêu kinh tế đều đạt; 07/08 chỉ tiêu xã hội đạt. Tất cả chỉ tiêu được giao đều đạt.\nII. HẠN CHẾ\nKhông có chỉ tiêu nào chưa đạt. Một số chỉ tiêu đạt còn thấp.',
  },
  'prose.late-denied': {
    broken:
      'I. KẾT QUẢ\nĐã trả 412 kết quả, còn 05 hồ sơ quá hạn.\nII. ĐÁNH GIÁ\nHồ sơ của người dân đều được trả đúng hạn.',
    quote: 'Hồ sơ của người dân đều được trả đúng hạn',
    sound:
      'I. KẾT QUẢ\nĐã trả 412 kết quả, còn 05 hồ sơ quá hạn.\nII. ĐÁNH GIÁ\nHồ sơ lĩnh vực hộ tịch đều được trả đúng hạn. Phấn đấu không có hồ sơ quá hạn.',
  },
  'prose.stock-mismatch': {
    broken:
      'Đầu kỳ 34 người, đưa vào diện 07 người, đưa ra khỏi diện 09 người, hiện quản lý 33 người.',
    quote: '34 người, đưa vào diện 07 người, đưa ra khỏi diện 09 người, hiện quản lý 33',
    sound:
      'Đầu năm học 617 em. Trong năm chuyển đi 7, chuyển đến 3, thôi học 1. Cuối năm học 612 em.',
  },
  'prose.bullets-not-total': {
    broken:
      'Kết nạp 17 đảng viên mới, chia theo khối:\n+ Các thôn: 9 đảng viên;\n+ Trường học: 5 đảng viên;\n+ Cơ quan: 4 đảng viên.',
    quote: '17 đảng viên',
    sound:
      'Đạt 25 giải, theo từng môn:\n+ Toán: 1 Nhì, 3 Ba, 2 Khuyến khích;\n+ Ngữ văn: 19 giải.\nTổ chức 08 lớp, gồm:\n+ Khuyến nông: 03 lớp với 90 người;\n+ Thú y: 05 lớp.',
  },
  'date.known-document': {
    broken: 'Quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2023 về chuyển đổi số.',
    quote: '57-NQ/TW ngày 22/12/2023',
    expected: '22/12/2024',
    sound:
      'Quán triệt Nghị quyết số 57-NQ/TW ngày 22/12/2024 và Nghị quyết số 59-NQ/TW ngày 05/8/2020.',
  },
  'date.past-school-year': {
    broken:
      'UBND XÃ AN HẢI\nAn Hải, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nTình hình tháng 5 năm 2026\nI. GIÁO DỤC\nXã đang rà soát trẻ 6 tuổi để tuyển sinh lớp 1 năm học 2025-2026.',
    quote: 'năm học 2025-2026',
    expected: 'năm học 2026-2027',
    sound:
      'UBND XÃ AN HẢI\nAn Hải, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nTình hình tháng 5 năm 2026\nI. GIÁO DỤC\nXã đã tổng kết năm học 2025-2026; đang rà soát trẻ để tuyển sinh lớp 1 năm học 2026-2027.',
  },
  'date.wrong-days': {
    broken: 'Hội thi diễn ra trong 03 ngày (từ ngày 20 đến ngày 23/5/2026).',
    quote: '03 ngày (từ ngày 20 đến ngày 23/5',
    sound:
      'Hội thi diễn ra trong 04 ngày (từ ngày 20 đến ngày 23/5/2026); trại hè 3 ngày, từ 28/5 đến 01/6/2026.',
  },
  'date.wrong-anniversary': {
    broken: 'Gặp mặt kỷ niệm 72 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026).',
    quote: 'kỷ niệm 72 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026)',
    sound:
      'Gặp mặt kỷ niệm 71 năm Ngày Thầy thuốc Việt Nam (27/02/1955 - 27/02/2026); Đại hội lần thứ 6 (2016 - 2021).',
  },
  'body.other-place': {
    broken:
      'ỦY BAN NHÂN DÂN\nXÃ QUỲNH LẠC\nBÁO CÁO\nTình hình tháng 5 năm 2026\nI. KINH TẾ\nNhiều hộ trên địa bàn xã Diễn Hòa đã chuyển đổi cây trồng.',
    quote: 'trên địa bàn xã Diễn Hòa',
    sound:
      'ỦY BAN NHÂN DÂN\nXÃ QUỲNH LẠC\nBÁO CÁO\nTình hình tháng 5 năm 2026\nI. KINH TẾ\nNhiều hộ trên địa bàn xã Quỳnh Lạc đã học tập cách làm trên địa bàn xã Diễn Hòa.',
  },
  'prose.percent-mismatch': {
    broken: 'Diện tích lúa đạt 509/650 ha, bằng 87,3% kế hoạch.',
    quote: '509/650 ha, bằng 87,3%',
    expected: '78,3%',
    sound: 'Diện tích lúa đạt 509/650 ha, tăng 4% so với cùng kỳ, bằng 78,3% kế hoạch.',
  },
  'prose.percent-truncated': {
    broken: 'Giải ngân đạt 1.000/21.070 triệu đồng, bằng 4,74% kế hoạch.',
    quote: '1.000/21.070 triệu đồng, bằng 4,74%',
    expected: '4,75%',
    sound: 'Giải ngân đạt 1.000/21.070 triệu đồng, bằng 4,7% kế hoạch.',
  },
  'secrecy.secret-document': {
    broken: 'Đơn vị trực theo Phương án A2 (tài liệu Mật) tại khu vực cầu.',
    quote: '(tài liệu Mật)',
    sound: 'Công tác bảo vệ bí mật nhà nước, quản lý tài liệu mật được thực hiện nghiêm.',
  },
  'secrecy.personal-data': {
    broken: 'Đã hỗ trợ ông Trần Văn Mẫn, số định danh 001085004321.',
    quote: 'số định danh 001',
    sound: 'Đường dây nóng của Công an xã, số điện thoại 0219 388 8115, trực cả ngày nghỉ.',
  },
  'prose.digits-swapped': {
    broken:
      'I. KẾT QUẢ\nĐội tàu của xã có 486 tàu, tăng 5 tàu.\nII. NHẬN XÉT\nKinh tế biển phát triển với đội tàu 468 chiếc, thu hút nhiều lao động.',
    quote: 'Kinh tế biển phát triển với đội tàu 468 chiếc',
    sound:
      'I. KẾT QUẢ\nĐội tàu của xã có 486 tàu, tăng 5 tàu.\nII. NHẬN XÉT\nKinh tế biển phát triển với đội tàu 486 chiếc, hỗ trợ 468 hộ.',
  },
  'prose.wrong-multiple': {
    broken: 'Cấp 168 giấy phép xây dựng, gấp 2,4 lần cùng kỳ năm trước (80 giấy phép).',
    quote: '168 giấy phép xây dựng, gấp 2,4 lần cùng kỳ năm trước (80 giấy',
    expected: '2,1',
    sound: 'Cấp 168 giấy phép xây dựng, gấp 2,1 lần cùng kỳ năm trước (80 giấy phép).',
  },
  'prose.shares-over-100': {
    broken: 'Dân tộc thiểu số chiếm 38,3%; dân tộc Kinh chiếm 66,7%.',
    quote: '38,3%; dân tộc Kinh chiếm 66,7%',
    sound: 'Dân tộc thiểu số chiếm 38,3%; dân tộc Kinh chiếm 61,7%; nữ chiếm 51%.',
  },
  'number.letter-in-number': {
    broken: 'Thực hiện Công văn số 12/UBND-VP ngày 1O/10/2025 của tỉnh.',
    quote: '1O/10/2025',
    expected: '10/10/2025',
    sound: 'Thực hiện Công văn số 12/UBND-VP ngày 10/10/2025 về mã O10.',
  },
  'prose.wrong-scale': {
    broken: 'Kế hoạch vốn là 9.400 triệu đồng; giải ngân đạt 2.350 tỷ đồng, bằng 25% kế hoạch.',
    quote: '2.350 tỷ đồng, bằng 25%',
    sound: 'Kế hoạch vốn là 9,4 tỷ đồng; giải ngân đạt 2.350 triệu đồng, bằng 25% kế hoạch.',
  },
  'prose.hedge-wrong-side': {
    broken: 'Tiếp nhận 2.946 hồ sơ, trong đó trực tuyến 2.690 hồ sơ, chiếm gần 90%.',
    quote: 'gần 90%',
    expected: '91,3%',
    sound: 'Tiếp nhận 2.946 hồ sơ, trong đó trực tuyến 2.690 hồ sơ, chiếm trên 90%.',
  },
  'prose.claimed-excess': {
    broken: 'Trồng rừng đạt 185/185 ha, hoàn thành và vượt kế hoạch năm.',
    quote: '185/185 ha, hoàn thành và vượt kế hoạch',
    sound: 'Trồng rừng đạt 186/185 ha, hoàn thành và vượt kế hoạch năm.',
  },
  'prose.more-than-all': {
    broken: 'Toàn xã có 13/12 trường đạt chuẩn quốc gia.',
    quote: '13/12 trường đạt',
    sound: 'Thành lập 13/12 chi hội, vượt chỉ tiêu; có 12/12 trường đạt chuẩn quốc gia.',
  },
  'prose.average-mismatch': {
    broken: 'Dư nợ 45.900 triệu đồng với 612 hộ vay, bình quân 85 triệu đồng/hộ.',
    quote: '45.900 triệu đồng với 612 hộ vay, bình quân 85 triệu',
    expected: '75',
    sound: 'Dư nợ 45.900 triệu đồng với 612 hộ vay, bình quân 75 triệu đồng/hộ.',
  },
  'prose.yield-times-area': {
    broken: 'Diện tích rau 86 ha, năng suất 18,5 tấn/ha, sản lượng 1.951 tấn.',
    quote: '86 ha, năng suất 18,5 tấn/ha, sản lượng 1.951 tấn',
    expected: '1.591',
    sound: 'Diện tích lúa 214 ha, năng suất 58 tạ/ha, sản lượng 1.241,2 tấn.',
  },
  'date.range-reversed': {
    broken: 'Đợt ra quân từ ngày 20/11/2026 đến ngày 14/11/2026 huy động 60 người.',
    quote: '20/11/2026 đến ngày 14/11/2026',
    sound: 'Đợt ra quân từ ngày 18-22/10 và từ 28/12/2026 đến 03/01/2027 huy động 60 người.',
  },
  'date.not-in-period': {
    broken:
      'I. KẾT QUẢ THÁNG 5 NĂM 2026\nTrong tháng, Đảng ủy ban hành Quyết định số 77-QĐ/ĐU ngày 03/02/2026 về phân công.',
    quote: '03/02/2026',
    sound:
      'I. KẾT QUẢ THÁNG 5 NĂM 2026\nTrong tháng, Đảng ủy ban hành Kế hoạch thực hiện Nghị quyết số 77-NQ/TU ngày 03/02/2026.',
  },
  'text.doubled-sentence': {
    broken:
      'Thành lập mới 02 câu lạc bộ dệt thổ cẩm tại thôn Nà Pan và thôn Khuổi Mòn.\nPhong trào văn nghệ được duy trì.\nThành lập mới 02 câu lạc bộ dệt thổ cẩm tại thôn Nà Pan và thôn Khuổi Mòn.',
    quote: 'Thành lập mới 02 câu lạc bộ dệt thổ cẩm tại thôn Nà Pan',
    sound:
      'Thành lập mới 02 câu lạc bộ dệt thổ cẩm tại thôn Nà Pan.\nThành lập mới 02 câu lạc bộ dệt thổ cẩm tại thôn Khuổi Mòn.',
  },
  'prose.share-of-nothing': {
    broken: 'Trong tháng giải quyết 0/0 đơn thư, đạt 100%.',
    quote: '0/0 đơn thư, đạt 100%',
    sound: 'Không có hồ sơ quá hạn; tỷ lệ giải quyết hồ sơ đạt 100%.',
  },
  'prose.parts-not-total': {
    broken: 'Xã có 33 công trình, gồm 20 công trình mới và 12 công trình chuyển tiếp.',
    quote: '33 công trình, gồm 20 công trình mới và 12',
    expected: '32 công',
    sound: 'Xã có 33 công trình, gồm 20 công trình mới và 13 công trình chuyển tiếp.',
  },
  'prose.part-over-whole': {
    broken: 'Kết nạp 18 đoàn viên, trong đó có 25 đoàn viên là học sinh.',
    quote: '18 đoàn viên, trong đó có 25',
    sound: 'Có 64 hộ vay vốn, trong đó 40 hộ nghèo và 35 hộ có phụ nữ làm chủ.',
  },
  'prose.shares-of-different-wholes': {
    broken: 'Còn 570 hộ nghèo, chiếm 25,46%; 411 hộ cận nghèo, chiếm 28,36%.',
    quote: '570 hộ nghèo, chiếm 25,46%; 411 hộ cận nghèo, chiếm 28,36%',
    sound: 'Còn 570 hộ nghèo, chiếm 25,46%; 411 hộ cận nghèo, chiếm 18,36%.',
  },
  'prose.share-mismatch': {
    broken: 'Tổng số hồ sơ là 280 hồ sơ. Đã giải quyết 264 hồ sơ, đạt 97%.',
    quote: '264 hồ sơ, đạt 97%',
    expected: '94%',
    sound: 'Tổng số hồ sơ là 280 hồ sơ. Đã giải quyết 264 hồ sơ, đạt 94%.',
  },
  'prose.month-over-to-date': {
    broken: 'Trong tháng khám cho 1.147 lượt người, lũy kế đạt 948 lượt người.',
    quote: '1.147 lượt người, lũy kế đạt 948 lượt',
    sound: 'Trong tháng thu 412 triệu đồng; lũy kế đạt 1,9 tỷ đồng.',
  },
  'prose.wrong-direction': {
    broken: 'Số vụ việc giảm từ 04 vụ lên 06 vụ.',
    quote: 'giảm từ 04 vụ lên 06 vụ',
    expected: 'tăng',
    sound: 'Tỷ lệ hộ nghèo giảm từ 21,4% xuống còn 17,8%.',
  },
  'prose.wrong-change': {
    broken: 'Đã xử lý 44 vụ, giảm 08 vụ so với cùng kỳ (50 vụ).',
    quote: '44 vụ, giảm 08 vụ so với cùng kỳ (50 vụ',
    expected: '06',
    sound: 'Đã xử lý 44 vụ, giảm 06 vụ so với cùng kỳ (50 vụ).',
  },
  'prose.fact-differs': {
    broken: 'Tỷ lệ chuyên cần đạt 98,7%.\nGiáo dục ổn định, tỷ lệ chuyên cần đạt 97,8%.',
    quote: 'tỷ lệ chuyên cần đạt 97,8%',
    sound: 'Tỷ lệ chuyên cần đạt 98,7%.\nPhấn đấu tỷ lệ chuyên cần đạt 99%.',
  },
  'prose.result-differs': {
    broken: 'Cấp giấy lần đầu đạt 31/60 giấy.\nCấp giấy lần đầu mới được 27/60 giấy.',
    quote: 'Cấp giấy lần đầu mới được 27/60 giấy',
    sound: 'Cấp giấy lần đầu đạt 31/60 giấy.\nCấp đổi bìa đỏ được 27/60 giấy.',
  },
  'prose.unit-differs': {
    broken: 'Trích đo địa chính đạt 14/25 thửa.\nTrích đo địa chính mới đạt 14/25 hồ sơ.',
    quote: 'Trích đo địa chính mới đạt 14/25 hồ sơ',
    sound: 'Trích đo địa chính đạt 14/25 thửa.\nKết nạp đoàn viên được 14/25 thanh niên.',
  },
  'prose.only-in-assessment': {
    broken:
      'I. KẾT QUẢ\nLúa đạt 214 ha, ngô 88 ha, chè 12 ha; đàn lợn 3.420 con; thu 842 triệu đồng; hỗ trợ 03 hộ.\nII. ĐÁNH GIÁ CHUNG\nLúa đạt 214 ha, ngô 88 ha, chè 12 ha; đàn lợn 3.420 con; thu 842 triệu đồng, hỗ trợ 11 hộ nghèo.\n12 ha chè.',
    quote: '11 hộ nghèo',
    sound:
      'I. KẾT QUẢ\nLúa đạt 214/220 ha, ngô 88 ha, chè 12 ha; đàn lợn 3.420 con; thu 842 triệu đồng; hỗ trợ 03 hộ.\nII. ĐÁNH GIÁ CHUNG\nLúa đạt 214 ha, bằng 97,3% kế hoạch, còn 6 ha; ngô 88 ha, chè 12 ha; đàn lợn 3.420 con; thu 842 triệu đồng, hỗ trợ 03 hộ.',
  },
  'prose.more-than-population': {
    broken:
      'Toàn xã có 2.310 học sinh. Dân số trung bình là 7.905 người.\nTổng số lao động là 6.120 lao động.',
    quote: '6.120 lao động',
    sound:
      'Toàn xã có 2.310 học sinh. Dân số trung bình là 9.905 người.\nTổng số lao động là 6.120 lao động.',
  },
  'prose.praise-for-low': {
    broken: 'Vụ Đông đạt kết quả ấn tượng, bằng 31% kế hoạch.',
    quote: 'ấn tượng, bằng 31%',
    sound: 'Thu ngân sách đạt kết quả tích cực, bằng 87% dự toán.',
  },
  'prose.blame-for-high': {
    broken: 'Tiến độ còn chậm, mới đạt 98% kế hoạch.',
    quote: 'còn chậm, mới đạt 98%',
    sound: 'Tiến độ còn chậm, mới đạt 38% kế hoạch.',
  },
  'prose.exceeded-at-exactly-100': {
    broken: 'Ngô (100%), chè (104%) đều hoàn thành và vượt kế hoạch.',
    quote: '100%), chè (104%) đều hoàn thành và vượt',
    sound: 'Cam (112%), chè (104%) đều hoàn thành và vượt kế hoạch.',
  },
  'number.foreign-form': {
    broken: 'Tỷ lệ chuyên cần đạt 99.5% ở cả hai cấp.',
    quote: '99.5%',
    expected: '99,5%',
    sound: 'Cách mạng công nghiệp 4.0; mục 5.4 của kế hoạch; sản lượng 1.110 tấn.',
  },
  'number.not-grouped': {
    broken: 'Tổng chi 68898 triệu đồng.',
    quote: '68898',
    expected: '68.898',
    sound: 'Công văn số 12345 ngày 04/5/2026; tổng chi 68.898 triệu đồng.',
  },
  'date.impossible': {
    broken: 'Thông báo ngày 05/25/2026 đã gửi tới các thôn.',
    quote: '05/25/2026',
    expected: '25/5/2026',
    sound: 'Thông báo ngày 29/02/2024 đã gửi tới các thôn.',
  },
  'date.short-year': {
    broken: 'Công văn ngày 12/3/26 của Sở Nội vụ.',
    quote: '12/3/26',
    expected: '12/3/2026',
    sound: 'Kết nạp 06/26 đảng viên.',
  },
  'date.after-report': {
    broken:
      'II. KẾT QUẢ THÁNG 5 NĂM 2026\nThực hiện Nghị quyết số 20-NQ/ĐU ngày 12/9/2026 về chuyển đổi số.',
    quote: '12/9/2026',
    sound: 'II. KẾT QUẢ THÁNG 5 NĂM 2026\nLễ hội được ấn định vào ngày 12/9/2026.',
  },
  'prose.other-period': {
    broken: 'II. KẾT QUẢ THÁNG 5 NĂM 2026\nTrong tháng 4, các thôn gieo trồng đúng lịch.',
    quote: 'Trong tháng 4',
    expected: 'trong tháng 5 năm 2026',
    sound: 'II. KẾT QUẢ THÁNG 5 NĂM 2026\nHĐND xã họp đánh giá kết quả nhiệm vụ tháng 4.',
  },
  'document-number.spaces': {
    broken: 'Ban hành Quyết định số 168 - QĐ/ĐU về phân công.',
    quote: '168 - QĐ/ĐU',
    expected: '168-QĐ/ĐU',
    sound: 'Nhiệm kỳ 2025 - 2030; Quyết định số 168-QĐ/ĐU.',
  },
  'document-number.style': {
    broken: 'Ban hành Quyết định số 148/QĐ-ĐU về phân công.',
    quote: '148/QĐ-ĐU',
    expected: '148-QĐ/ĐU',
    sound: 'Nghị định số 66/2025/NĐ-CP, Quyết định số 148/QĐ-UBND, Kết luận số 01-KL/TW.',
  },
  'document-number.without-so': {
    broken:
      'Triển khai Nghị quyết số 57-NQ/TW, Kế hoạch số 31-KH/ĐU, Quy định số 19-QĐ/TW.\nHọc tập Kết luận 14-KL/TW.',
    quote: 'Kết luận 14',
    expected: 'Kết luận số 14',
    sound: 'Triển khai Nghị quyết 57-NQ/TW, Kế hoạch 31-KH/ĐU, Quy định số 19-QĐ/TW.',
  },
  'body.abolished': {
    broken: 'Phối hợp với UBND huyện rà soát trường lớp.',
    quote: 'UBND huyện',
    sound: 'Địa bàn thuộc huyện Bắc Hà cũ; phối hợp với Phòng Kinh tế.',
  },
  'footnote.empty': {
    broken: 'Đã phổ biến nghị quyết[1].\n[1] ',
    quote: '[1]',
    sound: 'Đã phổ biến nghị quyết[1].\n[1] Tại 35 chi bộ.',
  },
  'footnote.missing': {
    broken: 'Đã phổ biến nghị quyết[1], kết luận[2].\n[1] Tại 35 chi bộ.',
    quote: '[2]',
    sound: 'Đã phổ biến nghị quyết[1].\n[1] Tại 35 chi bộ.',
  },
  'annex.missing': {
    broken: '(Có biểu chi tiết kèm theo)',
    quote: 'Có biểu chi tiết kèm theo',
    sound: '(Có biểu chi tiết kèm theo)\nTT\tChỉ tiêu\tKế hoạch\n1\tLúa\t650',
  },
  'outline.numbering-gap': {
    broken: '1. Kinh tế\n2. Văn hóa\n4. Quốc phòng',
    quote: '4. Quốc phòng',
    expected: '3',
    sound: '1. Kinh tế\na) Lúa\nb) Ngô\n2. Văn hóa\na) Y tế',
  },
  'outline.missing-dot': {
    broken: '5.1. Tư tưởng\n5.2. Tổ chức\n5.3 Kiểm tra',
    quote: '5.3 Kiểm tra',
    expected: '5.3. Kiểm tra',
    sound: '5.1 Tư tưởng\n5.2 Tổ chức\n5.3 Kiểm tra',
  },
  'script.look-alike': {
    broken: 'Thực hiện Nghị định số 66/2025/NĐ-\u0421\u0420 của Chính phủ.',
    quote: '66/2025/NĐ-\u0421\u0420',
    expected: '66/2025/NĐ-CP',
    sound: 'Thực hiện Nghị định số 66/2025/NĐ-CP của Chính phủ; hệ số α.',
  },
  'script.legacy-encoding': {
    broken: 'Uû ban nh©n d©n x· b¸o c¸o.',
    quote: 'Uû ban nh©n d©n x· b¸o c¸o.',
    expected: 'Uỷ ban nhân dân xã báo cáo.',
    sound: 'Ủy ban nhân dân xã báo cáo © 2026.',
  },
  'script.decomposed': {
    broken: `Các thôn ${'gieo trồng'.normalize('NFD')} đúng lịch.`,
    quote: 'trồng'.normalize('NFD'),
    expected: 'trồng',
    sound: 'Các thôn gieo trồng đúng lịch.',
  },
  'script.impossible-syllable': {
    broken: 'Công tác tuyênn truyền được duy trì.',
    quote: 'tuyênn',
    sound: 'Xã Krông Nô, xã Đắk Mil, UBKTĐU, Quỳnh, khuỷu, giêng, xoong.',
  },
  'spelling.slip': {
    broken: 'Chỉ bộ thôn họp đủ kỳ.',
    quote: 'Chỉ bộ',
    expected: 'Chi bộ',
    sound: 'Chỉ bộ phận một cửa trực ngày thứ Bảy.',
  },
  'text.doubled-word': {
    broken: 'Các thôn đã đã hoàn thành việc rà soát.',
    quote: 'đã đã',
    expected: 'đã',
    sound: 'Hành vi vi phạm bị xử lý; luôn luôn giữ liên lạc.',
  },
  'spelling.several-forms': {
    broken: 'Ủy viên phụ trách đã báo cáo. Ủy ban đã họp.\nĐồng chí Uỷ viên Ban Thường vụ dự họp.',
    quote: 'Uỷ viên',
    sound: 'Ủy viên phụ trách đã báo cáo về quy hoạch quý II.',
  },
  'text.doubled-space': {
    broken: 'Nội dung gồm:  việc chấp hành quy chế.',
    quote: 'gồm:  việc',
    expected: 'gồm: việc',
    sound: 'Lùng Phình, ngày      tháng      năm 2026.',
  },
  'text.space-at-sign': {
    broken: 'Các thôn dọn vệ sinh , khơi thông cống rãnh.',
    quote: 'sinh ,',
    expected: 'sinh,',
    sound: 'Sản lượng 418,5 tấn; trang lungphinh.laocai.gov.vn.',
  },
  'text.missing-full-stop': {
    broken: 'Hoạt động mua bán ổn định, đáp ứng nhu cầu của người dân; không có biến động về giá',
    quote: 'có biến động về giá',
    sound: 'Kết quả thực hiện nhiệm vụ của Đảng ủy xã trong lĩnh vực văn hóa và xã hội năm nay',
  },
  'text.lower-case-after-full-stop': {
    broken: 'Lịch trực đã niêm yết. các thôn thực hiện nghiêm.',
    quote: 'yết. các',
    expected: 'yết. Các',
    sound: 'Các nghề như may, mộc, v.v. đều mở lớp.',
  },
  'text.capital-in-sentence': {
    broken: 'Trong tháng, Việc thu gom rác được duy trì.',
    quote: 'tháng, Việc',
    expected: 'tháng, việc',
    sound: 'Trong tháng, Đảng ủy và Ủy ban nhân dân phối hợp tốt.',
  },
  'text.title-runs-on': {
    broken: 'b) Xử lý kỷ luật đảng viên Trong tháng không có đảng viên vi phạm.',
    quote: 'viên Trong',
    expected: 'viên. Trong',
    sound: 'b) Phối hợp với Ủy ban MTTQ xã: Trong tháng tổ chức 01 buổi tuyên truyền.',
  },
  'text.lone-sign': {
    broken: 'Đã sửa 04 tuyến đường (trong đó có 02 tuyến liên thôn, tổng chiều dài 3,2 km.',
    quote: '(trong đó có',
    sound: 'Nhiệm vụ gồm: a) gieo cấy; b) thu ngân sách (đợt 1); “Dân vận khéo” có 04 mô hình.',
  },
  'text.gap-to-fill': {
    broken: 'Vận động Quỹ Vì người nghèo được [nhập số] triệu đồng.',
    quote: '[nhập số]',
    sound: 'Các nghề như may, mộc, sửa xe... đều mở lớp, học viên dự đủ.',
  },
  'text.working-note': {
    broken: 'Hoàn thành 12 km đường thôn (số liệu đang chờ xác nhận).',
    quote: '(số liệu đang chờ xác nhận)',
    sound: 'Hồ sơ còn 03 trường hợp (đang chờ ý kiến của Sở).',
  },
  'spelling.chat-word': {
    broken: 'Một số hộ ko đồng ý hiến đất làm đường.',
    quote: 'ko',
    expected: 'không',
    sound: 'Fanpage của xã có 1.200 lượt theo dõi, 04 clip được chia sẻ.',
  },
  'spelling.keystrokes': {
    broken: 'Công tác khuyến nông nghieepj được đẩy mạnh.',
    quote: 'nghieepj',
    expected: 'nghiệp',
    sound: 'Mô hình trồng chè shan, cà phê và quế cho thu nhập ổn định.',
  },
  'prose.count-and-list': {
    broken: 'Dịch bệnh xảy ra tại 4 thôn: Nà Cáy, Pờ Chồ, Lùng Thàng.',
    quote: '4 thôn: Nà Cáy, Pờ Chồ, Lùng Thàng',
    sound: 'Dịch bệnh xảy ra tại 3 thôn: Nà Cáy, Pờ Chồ và Lùng Thàng; 5 thôn khác an toàn.',
  },
  'date.wrong-weekday': {
    broken: 'Hội nghị tổ chức vào thứ Sáu, ngày 05/3/2026 tại nhà văn hóa.',
    quote: 'thứ Sáu, ngày 05/3/2026',
    sound: 'Hội nghị tổ chức vào thứ Năm, ngày 05/3/2026 tại nhà văn hóa; lần thứ hai 12/3/2026.',
  },
  'date.future-told-as-past': {
    broken:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nLủng Phình, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. KẾT QUẢ\nNgày 12/6/2026, Hội đã tổ chức gặp mặt hội viên.',
    quote: '12/6/2026',
    sound:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nLủng Phình, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. KẾT QUẢ\nHội nghị sẽ tổ chức ngày 12/6/2026; ngày 12/5/2026 đã tổ chức ra quân.',
  },
  'date.past-deadline': {
    broken:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nLủng Phình, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. KẾT QUẢ\nGieo cấy xong.\nII. NHIỆM VỤ THÁNG 6\nRà soát hộ nghèo, báo cáo trước ngày 15/4/2026.',
    quote: '15/4/2026',
    sound:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nLủng Phình, ngày 20 tháng 5 năm 2026\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. KẾT QUẢ\nGieo cấy xong.\nII. NHIỆM VỤ THÁNG 6\nRà soát hộ nghèo, báo cáo trước ngày 15/6/2026.',
  },
  'document-number.other-kind': {
    broken: 'Triển khai Quyết định số 2145/KH-UBND của UBND tỉnh.',
    quote: 'Quyết định số 2145/KH-UBND',
    sound: 'Triển khai Kế hoạch số 2145/KH-UBND và Quyết định số 12/QĐ-UBND của UBND tỉnh.',
  },
  'document-number.two-dates': {
    broken:
      'Thực hiện Kế hoạch số 118/KH-UBND ngày 12/8/2025.\nTheo Kế hoạch số 118/KH-UBND ngày 12/9/2025, xã đã rà soát.',
    quote: 'Kế hoạch số 118/KH-UBND ngày 12/9/2025',
    sound:
      'Thực hiện Kế hoạch số 118/KH-UBND ngày 12/8/2025.\nTheo Kế hoạch số 119/KH-UBND ngày 12/9/2025, xã đã rà soát.',
  },
  'document-number.other-year': {
    broken: 'Trình bày theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ.',
    quote: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021',
    sound: 'Trình bày theo Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
  },
  'prose.unit-conversion': {
    broken: 'Chuyển 1,2 ha đất (tương đương 1.200 m2) sang trồng cây cảnh.',
    quote: '1,2 ha đất (tương đương 1.200 m2',
    sound: 'Trồng 3,5 ha rừng (35.000 m2), trong đó rừng phòng hộ 1,2 ha.',
  },
  'prose.claimed-over-target': {
    broken: 'Giải ngân đạt 35% kế hoạch, vượt chỉ tiêu tỉnh giao (40%).',
    quote: '35% kế hoạch, vượt chỉ tiêu tỉnh giao (40%',
    sound: 'Giải ngân đạt 45% kế hoạch, vượt chỉ tiêu tỉnh giao (40%).',
  },
  'prose.part-over-population': {
    broken:
      'I. KẾT QUẢ THÁNG 5 NĂM 2026\nDân số của xã là 28.140 người.\nXã quản lý 31.260 trẻ em.',
    quote: '31.260 trẻ em',
    sound:
      'I. KẾT QUẢ THÁNG 5 NĂM 2026\nDân số của xã là 28.140 người.\nTrạm khám 31.260 lượt người.',
  },
  'prose.percent-differs': {
    broken:
      'I. KẾT QUẢ\nGiải ngân vốn đầu tư công đạt 65% kế hoạch.\nII. ĐÁNH GIÁ\nGiải ngân vốn đầu tư công đạt 56% kế hoạch.',
    quote: 'Giải ngân vốn đầu tư công đạt 56%',
    sound:
      'I. KẾT QUẢ\nGiải ngân vốn đầu tư công đạt 65,2% kế hoạch.\nII. ĐÁNH GIÁ\nGiải ngân vốn đầu tư công đạt 65% kế hoạch.',
  },
  'prose.half-in-words': {
    broken: 'Đảng viên trong dân quân 52/214 đồng chí, chiếm quá nửa quân số.',
    quote: '52/214 đồng chí, chiếm quá nửa',
    expected: '24,3%',
    sound: 'Đảng viên trong dân quân 152/214 đồng chí, chiếm quá nửa quân số.',
  },
  'prose.all-but-some': {
    broken: 'Bảo hiểm y tế học sinh đạt 100%, còn 7 em chưa tham gia.',
    quote: '100%, còn 7 em chưa',
    sound: 'Bảo hiểm y tế học sinh đạt 98,5%, còn 7 em chưa tham gia.',
  },
  'prose.average-of-rates': {
    broken: 'Mức độ hài lòng: đất đai 91%, hộ tịch 97%, chứng thực 97%; bình quân 98%.',
    quote: '91%, hộ tịch 97%, chứng thực 97%; bình quân 98%',
    sound: 'Mức độ hài lòng: đất đai 91%, hộ tịch 97%, chứng thực 97%; bình quân 95%.',
  },
  'prose.rates-not-100': {
    broken: 'Tỷ lệ hồ sơ đúng hạn 99,3%, tỷ lệ quá hạn 1,7%.',
    quote: '99,3%, tỷ lệ quá hạn 1,7%',
    sound: 'Tỷ lệ hồ sơ đúng hạn 99,3%, tỷ lệ quá hạn 0,7%; hồ sơ trực tuyến 88%.',
  },
  'prose.wrong-order': {
    broken: 'Chi hội có số hộ cao nhất là Thượng Lâm (96 hộ), tiếp đến Hạ Lâm (112 hộ).',
    quote: '96 hộ), tiếp đến Hạ Lâm (112',
    sound: 'Chi hội có số hộ cao nhất là Hạ Lâm (112 hộ), tiếp đến Thượng Lâm (96 hộ).',
  },
  'text.doubled-sign': {
    broken: 'Các thôn dọn vệ sinh,, khơi thông cống rãnh.',
    quote: 'sinh,,',
    sound: 'Các nghề như may, mộc, v.v., sửa xe...; đều mở lớp.',
  },
  'number.short-group': {
    broken: 'Thu phí được 68.145.00 đồng.',
    quote: '68.145.00',
    sound: 'Thu phí được 68.145.000 đồng, mục 1.2.3 của báo cáo.',
  },
  'prose.wrong-comparison': {
    broken: 'Giải ngân đạt 45%, cao hơn mốc phải đạt đến hết tháng 8 (60%).',
    quote: '45%, cao hơn mốc phải đạt đến hết tháng 8 (60%',
    sound:
      'Giải ngân đạt 65%, cao hơn mốc phải đạt đến hết tháng 8 (60%). Mực nước +21,4 m, thấp hơn mực nước dâng bình thường (+24,5 m). Độ che phủ 54,2%, cao hơn bình quân toàn tỉnh (54,6% năm 2020).',
  },
  'prose.share-and-change': {
    broken: 'So với cùng kỳ năm 2025 thu ngân sách bằng 84%, tăng 16%.',
    quote: 'bằng 84%, tăng 16%',
    expected: 'giảm 16%',
    sound:
      'So với cùng kỳ năm 2025 thu ngân sách bằng 84%, giảm 16%. Chi bằng 84% dự toán, tăng 16% so với năm trước.',
  },
  'prose.not-the-most': {
    broken:
      'Nạo vét ở thôn Thượng 2,8 km; thôn Đông 2,1 km; thôn Ba 3,2 km. Thôn Thượng có khối lượng lớn nhất.',
    quote: 'Thôn Thượng có khối lượng lớn nhất',
    sound:
      'Nạo vét ở thôn Thượng 2,8 km; thôn Đông 2,1 km; thôn Ba 3,2 km. Thôn Ba có khối lượng lớn nhất, ít nhất là thôn Đông. Thôn Thượng có phong trào sôi nổi nhất, có số hộ cận nghèo ít nhất.',
  },
  'prose.reversed-verb': {
    broken: 'Thời gian tới cần phát huy tồn tại, hạn chế nêu trên.',
    quote: 'phát huy tồn tại',
    sound: 'Thời gian tới cần phát huy ưu điểm, khắc phục tồn tại, hạn chế nêu trên.',
  },
  'prose.denial-lost': {
    broken: 'Sản xuất an toàn. Trong quý để xảy ra tai nạn lao động.',
    quote: 'để xảy ra tai nạn lao động',
    sound:
      'Trong quý không để xảy ra tai nạn lao động. Vẫn còn để xảy ra cháy rừng. Người đứng đầu chịu trách nhiệm khi để xảy ra vi phạm.',
  },
  'date.no-such-time': {
    broken: 'Lễ ra quân bắt đầu từ 06 giờ 80 phút.',
    quote: '06 giờ 80 phút',
    sound: 'Lễ ra quân bắt đầu từ 06 giờ 30 phút; mỗi lớp học 36 giờ 30 phút.',
  },
  'date.no-such-period': {
    broken: 'III. NHIỆM VỤ TRỌNG TÂM QUÝ VI',
    quote: 'QUÝ VI',
    sound: 'III. NHIỆM VỤ TRỌNG TÂM QUÝ IV\nĐón 13 đoàn quý vị đại biểu.',
  },
  'document.other-assembly': {
    broken: 'Căn cứ Luật Hợp tác xã số 17/2023/QH51 ngày 20/6/2023.',
    quote: '17/2023/QH51',
    expected: '15',
    sound:
      'Căn cứ Luật Hợp tác xã số 17/2023/QH15 ngày 20/6/2023 và Luật Thủy lợi số 08/2017/QH14 ngày 19/6/2017.',
  },
  'date.known-day': {
    broken: 'Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 22/11 tại trường.',
    quote: 'Ngày Nhà giáo Việt Nam 22/11',
    expected: '20/11',
    sound:
      'Mít tinh kỷ niệm Ngày Nhà giáo Việt Nam 20/11, Ngày Thương binh - Liệt sĩ (27/7/1947 - 27/7/2026). Nghỉ lễ Quốc khánh 01/9 và 02/9. Họp về cuộc bầu cử đại biểu Quốc hội khóa XVI ngày 10/01/2026.',
  },
  'date.plan-of-past-year': {
    broken: 'Thực hiện Chương trình công tác năm 2025 số 15/CTr-SNV ngày 08/01/2026.',
    quote: 'Chương trình công tác năm 2025 số 15/CTr-SNV ngày 08/01/2026',
    sound:
      'Thực hiện Chương trình công tác năm 2026 số 15/CTr-SNV ngày 08/01/2026 và Kế hoạch năm 2026 số 90/KH-UBND ngày 20/12/2025.',
  },
  'form.deputy-signs': {
    broken: 'Trên đây là báo cáo của Sở.\nKT. GIÁM ĐỐC\nGIÁM ĐỐC',
    quote: 'GIÁM ĐỐC',
    sound: 'Trên đây là báo cáo của Sở.\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
  },
  'spelling.half-word': {
    broken: 'Trạm phối hợp với ba xã tổ ra quân làm thủy lợi.',
    quote: 'tổ ra quân',
    expected: 'tổ chức ra quân',
    sound:
      'Tổ công tác ra quân làm thủy lợi; tăng kiểm tra đột xuất; hiện thực các mục tiêu; gia tăng công tác phí.',
  },
  'number.words-differ': {
    broken: 'Trong tháng mở 42 (hai mươi bốn) lớp cho người dân.',
    quote: '42 (hai mươi bốn)',
    sound:
      'Trong tháng xảy ra 02 (hai) vụ cháy nhỏ, 24 (hai mươi tư) hộ bị ảnh hưởng, 1.105 (một nghìn một trăm linh năm) người tham gia.',
  },
  'prose.name-twice': {
    broken: 'Chi hội tham gia tích cực: Thượng Lâm, Phú Ninh, Hạ Lâm, Đông Viên, Phú Ninh.',
    quote: 'Thượng Lâm, Phú Ninh, Hạ Lâm, Đông Viên, Phú Ninh',
    sound: 'Chi hội tham gia tích cực: Thượng Lâm, Phú Ninh, Hạ Lâm, Đông Viên, Kim Bảng.',
  },
  'secrecy.stamped-report': {
    broken:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nMẬT\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. KẾT QUẢ\nCác thôn gieo cấy xong.',
    quote: 'MẬT',
    sound:
      'ỦY BAN NHÂN DÂN\nXÃ LỦNG PHÌNH\nBÁO CÁO\nKết quả tháng 5 năm 2026\nI. BẢO VỆ BÍ MẬT\nCác thôn gieo cấy xong.',
  },
  'date.wrong-span': {
    broken: 'Xây dựng Kế hoạch phát triển kinh tế - xã hội 5 năm 2026-2031.',
    quote: 'Kế hoạch phát triển kinh tế - xã hội 5 năm 2026-2031',
    expected: '5 năm 2026-2030',
    sound: 'Xây dựng Kế hoạch 5 năm 2026-2030; đại biểu HĐND xã nhiệm kỳ 2026-2031.',
  },
};
