// The starter outline: the parts of a commune's monthly Party report, as rows of Dàn ý.

/**
 * One section a line, columns apart by `|`: section | title | department | footnotes | template.
 * Titles and templates are Liquid; in a template, `¶` starts a new paragraph.
 */
export const OUTLINE_TABLE = `
I | CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO CỦA ĐẢNG ỦY | VPDU
I.1 | Công tác lãnh đạo, chỉ đạo, điều hành; các hội nghị, cuộc họp và nội dung cho ý kiến | VPDU | 1
I.2 | Tình hình triển khai các nghị quyết, chỉ thị, văn bản của Đảng | VPDU | 2
II | KẾT QUẢ THỰC HIỆN NHIỆM VỤ {{ KY }} | VPDU
II.1 | Về phát triển kinh tế | PKT
II.1.1 | Sản xuất nông, lâm nghiệp và phòng chống thiên tai | PKT
II.1.1.a | Sản xuất nông nghiệp | PKT
II.1.1.b | Chăn nuôi, thủy sản | PKT
II.1.1.c | Công tác lâm nghiệp, quản lý bảo vệ rừng và PCCCR | PKT
II.1.1.d | Công tác phòng chống thiên tai | PKT
II.1.2 | Đầu tư xây dựng cơ bản, đất đai, môi trường | PKT
II.1.2.a | Đầu tư xây dựng cơ bản | PKT
II.1.2.b | Công tác quản lý đất đai | PKT
II.1.2.c | Công tác bảo vệ môi trường | PKT
II.1.2.d | Công tác xây dựng nông thôn mới | PKT
II.1.2.đ | Công tác tài chính – ngân sách và thương mại - dịch vụ | PKT
II.2 | Văn hóa – xã hội | VHXH
II.2.1 | Giáo dục | VHXH
II.2.2 | Y tế, dân số | VHXH
II.2.2.a | Công tác y tế | YT
II.2.2.b | Công tác dân số | YT
II.2.3 | Lao động, việc làm và an sinh xã hội | VHXH
II.2.3.a | Lao động, việc làm | VHXH
II.2.3.b | An sinh xã hội | VHXH
II.2.4 | Văn hóa, thông tin, thể thao | VHXH
II.2.5 | Công tác cải cách hành chính và chuyển đổi số | VHXH
II.2.6 | Công tác hành chính công, tư pháp | HCC
II.3 | Công tác quốc phòng, an ninh, nội chính | QS
II.3.1 | Công tác quốc phòng | QS
II.3.2 | Công tác an ninh, trật tự | CA
II.3.3 | Công tác nội chính, phòng chống tham nhũng, lãng phí, tiêu cực và cải cách tư pháp | VPDU
II.4 | Hoạt động của HĐND, UBND, MTTQ và các tổ chức chính trị - xã hội | VPUB
II.4.1 | Hoạt động của HĐND, UBND | VPUB
II.4.1.a | Hoạt động của HĐND | VPUB
II.4.1.b | Hoạt động của UBND | VPUB
II.4.2 | Hoạt động của MTTQ và các đoàn thể | MTTQ | 3
II.4.3 | Hoạt động của các chi bộ trực thuộc | CB
II.5 | Công tác xây dựng Đảng và hệ thống chính trị | XDD
II.5.1 | Công tác chính trị, tư tưởng | XDD
II.5.2 | Công tác tổ chức cán bộ, đảng viên | XDD
II.5.2.a | Công tác tổ chức cán bộ | XDD
II.5.2.b | Công tác đảng viên và tổ chức cơ sở Đảng | XDD
II.5.3 | Công tác kiểm tra, giám sát | UBKT
II.5.3.a | Công tác kiểm tra | UBKT
II.5.3.b | Công tác giám sát UBKT Đảng ủy xã | UBKT
II.5.3.c | Thi hành kỷ luật Đảng | UBKT
II.5.3.d | Giải quyết đơn thư, khiếu nại, tố cáo | UBKT
II.5.4 | Công tác tuyên giáo, dân vận | XDD
II.6 | Kết quả thực hiện nghị quyết của Đảng ủy năm {{ nam }} | VPDU | | Kinh tế và môi trường: {{ 'II.1; II.6 đoạn 1' | bang_diem }} {{ doan_1 }}¶Văn hóa - xã hội: {{ 'II.2; II.6 đoạn 2' | bang_diem }} {{ doan_2 }}¶Quốc phòng, an ninh, chuyển đổi số và xây dựng Đảng: {{ 'II.3; II.4; II.5; II.6 đoạn 3' | bang_diem }} {{ doan_3 }}
III | ĐÁNH GIÁ CHUNG | VPDU
III.1 | Kết quả nổi bật | VPDU | | {{ doan_1 }}¶Về kinh tế, {{ 'II.1; II.6 đoạn 1' | noi_bat }} {{ doan_2 }}¶Về văn hóa - xã hội, quốc phòng, an ninh và xây dựng Đảng, {{ 'II.2; II.3; II.4; II.5; II.6 đoạn 2; II.6 đoạn 3' | noi_bat }}
III.2 | Tồn tại, hạn chế | VPDU | | Về kinh tế, {{ 'II.1; II.6 đoạn 1' | han_che }}¶Về văn hóa - xã hội, {{ 'II.2.1; II.2.2; II.2.3; II.2.4; II.6 đoạn 2' | han_che }}¶Về cải cách hành chính, quốc phòng, an ninh và xây dựng Đảng, {{ 'II.2.5; II.2.6; II.3; II.4; II.5; II.6 đoạn 3' | han_che }}
III.3 | Nguyên nhân | VPDU | | {{ doan_1 }}¶{{ doan_2 }}¶Nguyên nhân cụ thể: {{ 'II' | nguyen_nhan }}
IV | PHƯƠNG HƯỚNG, NHIỆM VỤ {{ KY_SAU }} | VPDU
IV.1 | Về phát triển kinh tế | PKT
IV.2 | Lĩnh vực văn hóa – xã hội | VHXH
IV.3 | Về quốc phòng, an ninh, nội chính | QS
IV.4 | Hoạt động của HĐND, UBND, MTTQ và các tổ chức chính trị – xã hội | VPUB
IV.5 | Công tác xây dựng Đảng và hệ thống chính trị | XDD
KT | | VPDU
`;
