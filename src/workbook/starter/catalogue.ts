// The starter catalogue: the indicators of a commune's monthly Party report, as rows of Danh mục.

/**
 * One indicator a line, columns apart by `|`:
 * id | name | name in a sentence (… takes the number; empty: the name) | unit | department |
 * section | place | phrase | flow PS or stock TĐ | direction + − 0 | season | part of | good mark |
 * poor mark | mention (NB nổi bật, HC hạn chế, K không).
 * The order is the order of the sentences in the report.
 */
export const CATALOGUE_TABLE = `
tt_du_hoi_nghi | Hội nghị, cuộc họp, buổi làm việc chuyên đề do Thường trực Đảng ủy tổ chức | Thường trực Đảng ủy tổ chức … hội nghị, cuộc họp và buổi làm việc chuyên đề | cuộc | VPDU | I.1 | chú thích 1 | số lượng | PS | 0
tt_noi_dung_cho_y_kien | Nội dung trọng tâm Thường trực Đảng ủy đã cho ý kiến | cho ý kiến đối với … nội dung trọng tâm | nội dung | VPDU | I.1 | chú thích 1 | số lượng | PS | 0
tiep_nhan_vien_chuc_khuyen_nong | Viên chức khuyến nông tiếp nhận | tiếp nhận … viên chức khuyến nông | viên chức | XDD | I.1 | chú thích 1 | số lượng | PS | 0
van_ban_dang_uy_ban_hanh | Văn bản lãnh đạo, chỉ đạo Đảng ủy ban hành | Đảng ủy xã ban hành … văn bản lãnh đạo, chỉ đạo và tổ chức thực hiện | văn bản | VPDU | I.2 | | số lượng | PS | 0
lua_gieo_cay | Diện tích gieo cấy lúa vụ Xuân | | ha | PKT | II.1.1.a | | diện tích | PS | + | 2-5
ngo_xuan_he | Diện tích gieo trồng ngô xuân hè | | ha | PKT | II.1.1.a | | diện tích | PS | + | 3-6
rau_dau_cac_loai | Diện tích gieo trồng rau, đậu các loại | | ha | PKT | II.1.1.a | | diện tích | PS | + | 1-5
rau_an_toan | Trong đó: diện tích rau an toàn | diện tích rau an toàn | ha | PKT | II.1.1.a | | diện tích | PS | + | 1-5 | rau_dau_cac_loai
tong_dan_gia_suc | Tổng đàn gia súc | | con | PKT | II.1.1.b | | số lượng | TĐ | +
tong_dan_gia_cam | Tổng đàn gia cầm | | con | PKT | II.1.1.b | | số lượng | TĐ | +
thit_hoi_xuat_chuong | Sản lượng thịt hơi xuất chuồng các loại | | tấn | PKT | II.1.1.b | | sản lượng | PS | +
dien_tich_nuoi_thuy_san | Diện tích nuôi trồng thủy sản duy trì | diện tích nuôi trồng thủy sản duy trì … ha | ha | PKT | II.1.1.b | | diện tích | TĐ | +
san_luong_thuy_san | Sản lượng nuôi trồng và khai thác thủy sản | | tấn | PKT | II.1.1.b | | sản lượng | PS | +
ve_sinh_thu_y_xu_ly | Trường hợp không bảo đảm điều kiện vệ sinh thú y bị xử lý | phát hiện, xử lý … trường hợp không bảo đảm điều kiện vệ sinh thú y | trường hợp | PKT | II.1.1.b | | số lượng | PS | -
trong_rung_san_xuat | Trồng mới rừng sản xuất | diện tích trồng mới rừng sản xuất | ha | PKT | II.1.1.c | | diện tích | PS | + | 3-8
rung_khoan_bao_ve | Diện tích rừng được khoán bảo vệ theo chính sách | duy trì khoán bảo vệ … ha rừng theo chính sách | ha | PKT | II.1.1.c | | diện tích | TĐ | +
thien_tai_ho_de_nghi_ho_tro | Hộ bị thiệt hại do thiên tai đủ điều kiện đề nghị hỗ trợ | có … hộ bị thiệt hại do thiên tai đủ điều kiện đề nghị hỗ trợ | hộ | PKT | II.1.1.d | | số lượng | PS | -
thien_tai_kinh_phi_de_nghi | Kinh phí đề nghị hỗ trợ thiệt hại thiên tai | tổng kinh phí đề nghị hỗ trợ là … triệu đồng | triệu đồng | PKT | II.1.1.d | | tiền | PS | 0
von_dtc_tong | Tổng kế hoạch vốn đầu tư công năm | tổng kế hoạch vốn đầu tư công năm {{ nam }} | triệu đồng | PKT | II.1.2.a | | kế hoạch | TĐ | 0
von_dtc_tinh | Vốn đầu tư công ngân sách tỉnh: kế hoạch và giải ngân | vốn ngân sách tỉnh | triệu đồng | PKT | II.1.2.a | | giải ngân | PS | + | | von_dtc_tong
von_dtc_xa | Vốn đầu tư công ngân sách xã: kế hoạch | vốn ngân sách xã | triệu đồng | PKT | II.1.2.a | | kế hoạch | TĐ | + | | von_dtc_tong
cong_trinh_tong | Công trình đang triển khai | trên địa bàn xã có … công trình đang triển khai | công trình | PKT | II.1.2.a | | số lượng | TĐ | 0
cong_trinh_pkt | Công trình do Phòng Kinh tế làm chủ đầu tư | … công trình do Phòng Kinh tế làm chủ đầu tư | công trình | PKT | II.1.2.a | | số lượng | TĐ | 0 | | cong_trinh_tong
cong_trinh_vp_hdnd_ubnd | Công trình do Văn phòng HĐND và UBND làm chủ đầu tư | … công trình do Văn phòng HĐND và UBND xã làm chủ đầu tư | công trình | VPUB | II.1.2.a | | số lượng | TĐ | 0 | | cong_trinh_tong
vi_pham_dat_dai | Trường hợp vi phạm pháp luật về đất đai phát sinh | phát sinh … trường hợp vi phạm pháp luật về đất đai | trường hợp | PKT | II.1.2.b | | số lượng | PS | -
trich_luc_dia_chinh | Trích lục bản đồ địa chính | | hồ sơ | PKT | II.1.2.b | | số lượng | PS | +
trich_do_dia_chinh | Trích đo địa chính | | thửa | PKT | II.1.2.b | | số lượng | PS | +
cap_gcn_lan_dau | Cấp giấy chứng nhận quyền sử dụng đất lần đầu | | giấy | PKT | II.1.2.b | | số lượng | PS | +
dang_ky_bien_dong | Đăng ký biến động đất đai | | hồ sơ | PKT | II.1.2.b | | số lượng | PS | +
ty_le_thu_gom_ctr | Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt | | % | PKT | II.1.2.c | | tỷ lệ | TĐ | + | | | 90 | 60
ty_le_phan_loai_ctr | Tỷ lệ hộ phân loại chất thải tại nguồn | tỷ lệ hộ gia đình phân loại chất thải tại nguồn | % | PKT | II.1.2.c | | tỷ lệ | TĐ | + | | | 80 | 50
thu_ns_tren_dia_ban | Tổng thu ngân sách trên địa bàn | thu ngân sách trên địa bàn | triệu đồng | PKT | II.1.2.đ | đoạn 2 | tiền | PS | +
thu_ns_dia_phuong | Tổng thu ngân sách địa phương | thu ngân sách địa phương | triệu đồng | PKT | II.1.2.đ | đoạn 2 | tiền | PS | +
chi_ns_dia_phuong | Tổng chi ngân sách địa phương | chi ngân sách địa phương | triệu đồng | PKT | II.1.2.đ | đoạn 2 | tiền | PS | 0
khan_hiem_hang_hoa | Trường hợp khan hiếm hàng hóa, tăng giá bất hợp lý | để xảy ra … trường hợp khan hiếm hàng hóa, tăng giá bất hợp lý | trường hợp | PKT | II.1.2.đ | đoạn 3 | số lượng | PS | -
so_truong | Số trường học | toàn xã hiện có … trường học | trường | VHXH | II.2.1 | | số lượng | TĐ | 0
so_lop | Số lớp | … lớp | lớp | VHXH | II.2.1 | | số lượng | TĐ | 0
so_hoc_sinh | Số học sinh | … học sinh | học sinh | VHXH | II.2.1 | | số lượng | TĐ | 0
truong_dat_chuan | Trường đạt chuẩn quốc gia | … trường đạt chuẩn quốc gia | trường | VHXH | II.2.1 | | tỷ trọng | TĐ | + | | | | | NB
huy_dong_hs_ra_lop | Tỷ lệ huy động học sinh ra lớp | | % | VHXH | II.2.1 | | tỷ lệ | TĐ | + | | | 99 | 95
chuyen_can | Tỷ lệ chuyên cần bình quân | | % | VHXH | II.2.1 | | tỷ lệ | TĐ | + | | | 98 | 95
hoan_thanh_tieu_hoc | Tỷ lệ hoàn thành chương trình tiểu học | tỷ lệ học sinh hoàn thành chương trình tiểu học | % | VHXH | II.2.1 | | tỷ lệ | TĐ | + | | | 100 | 97
tot_nghiep_thcs | Tỷ lệ tốt nghiệp THCS | | % | VHXH | II.2.1 | | tỷ lệ | TĐ | + | | | 98 | 90
hs_kha_gioi | Tỷ lệ học sinh khá, giỏi | | % | VHXH | II.2.1 | | tỷ lệ | TĐ | + | | | 50 | 25
pcgd_xmc_muc_do | Mức độ phổ cập giáo dục và xóa mù chữ | phổ cập giáo dục và xóa mù chữ | mức độ | VHXH | II.2.1 | | mức | TĐ | +
kham_chua_benh | Lượt khám, chữa bệnh | Trạm Y tế khám, chữa bệnh cho … lượt người | lượt người | YT | II.2.2.a | | số lượng | PS | 0
bao_phu_bhyt | Tỷ lệ bao phủ bảo hiểm y tế | | % | VHXH | II.2.2.a | | tỷ lệ | TĐ | + | | | 95 | 90
tiem_chung_day_du | Tỷ lệ trẻ dưới 1 tuổi tiêm chủng đầy đủ 8 loại vắc xin | tỷ lệ trẻ dưới 1 tuổi được tiêm chủng đầy đủ 8 loại vắc xin | % | YT | II.2.2.a | | tỷ lệ | TĐ | + | | | 90 | 40
tham_gia_bhxh | Tỷ lệ người trong độ tuổi tham gia bảo hiểm xã hội | | % | VHXH | II.2.2.a | | tỷ lệ | TĐ | + | | | 45 | 25
dan_so_trung_binh | Dân số trung bình | dân số trung bình trên địa bàn | người | YT | II.2.2.b | | số lượng | TĐ | 0
sang_loc_truoc_sinh | Tỷ lệ phụ nữ mang thai được sàng lọc trước sinh | | % | YT | II.2.2.b | | tỷ lệ | TĐ | + | | | 70 | 40
sang_loc_so_sinh | Tỷ lệ trẻ sơ sinh được sàng lọc | | % | YT | II.2.2.b | | tỷ lệ | TĐ | + | | | 70 | 40
kham_truoc_ket_hon | Tỷ lệ thanh niên được tư vấn, khám sức khỏe trước kết hôn | tỷ lệ nam, nữ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn | % | YT | II.2.2.b | | tỷ lệ | TĐ | + | | | 70 | 40
tranh_thai_hien_dai | Tỷ lệ cặp vợ chồng áp dụng biện pháp tránh thai hiện đại | tỷ lệ cặp vợ chồng trong độ tuổi sinh đẻ áp dụng biện pháp tránh thai hiện đại | % | YT | II.2.2.b | | tỷ lệ | TĐ | + | | | 75 | 60
lao_dong_csdl | Lao động được rà soát, cập nhật vào cơ sở dữ liệu | số lao động được rà soát, cập nhật vào cơ sở dữ liệu | lao động | VHXH | II.2.3.a | | số lượng | TĐ | +
nhu_cau_hoc_nghe | Lao động có nhu cầu học nghề | qua nắm bắt có … lao động có nhu cầu học nghề | lao động | VHXH | II.2.3.a | | số lượng | TĐ | 0
nhu_cau_vay_von | Lao động/hộ gia đình có nhu cầu vay vốn phát triển sản xuất | … lao động/hộ gia đình có nhu cầu vay vốn phát triển sản xuất | lao động/hộ | VHXH | II.2.3.a | | số lượng | TĐ | 0
nhu_cau_lam_viec_ngoai | Lao động có nhu cầu đi làm việc ngoài địa phương | … lao động có nhu cầu đi làm việc ngoài địa phương | lao động | VHXH | II.2.3.a | | số lượng | TĐ | 0
nhu_cau_lam_viec_nuoc_ngoai | Lao động có nhu cầu đi làm việc có thời hạn ở nước ngoài | … lao động có nhu cầu đi làm việc có thời hạn ở nước ngoài | lao động | VHXH | II.2.3.a | | số lượng | TĐ | 0
hoc_nghe_tong | Lao động tham gia học nghề | có … lao động tham gia học nghề | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | + | | | | | NB
hoc_nghe_ho_ngheo | Học nghề: lao động thuộc hộ nghèo, cận nghèo, mới thoát nghèo | … lao động thuộc hộ nghèo, cận nghèo, mới thoát nghèo | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | + | | hoc_nghe_tong
hoc_nghe_thanh_nien_phu_nu | Học nghề: thanh niên, phụ nữ | … lao động là thanh niên, phụ nữ | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | + | | hoc_nghe_tong
lop_cay_an_qua_on_doi | Lớp kỹ thuật trồng, chăm sóc cây ăn quả ôn đới: học viên | lớp kỹ thuật trồng, chăm sóc cây ăn quả ôn đới có … học viên | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | 0
lop_trong_ot | Lớp kỹ thuật trồng ớt: học viên | lớp kỹ thuật trồng ớt có … học viên | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | 0
lop_rau_an_toan | Lớp trồng rau an toàn: học viên | lớp trồng rau an toàn có … học viên | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | 0
lop_thuoc_thu_y | Lớp sử dụng thuốc thú y trong chăn nuôi: học viên | lớp sử dụng thuốc thú y trong chăn nuôi có … học viên | lao động | VHXH | II.2.3.a | đoạn 2 | số lượng | PS | 0
ho_ngheo | Số hộ nghèo | toàn xã còn … hộ nghèo | hộ | VHXH | II.2.3.b | | số lượng | TĐ | -
ho_can_ngheo | Số hộ cận nghèo | … hộ cận nghèo | hộ | VHXH | II.2.3.b | | số lượng | TĐ | -
ty_le_ho_ngheo | Tỷ lệ hộ nghèo | | % | VHXH | II.2.3.b | | tỷ lệ | TĐ | - | | | 5 | 20
ty_le_ho_can_ngheo | Tỷ lệ hộ cận nghèo | | % | VHXH | II.2.3.b | | tỷ lệ | TĐ | - | | | 5 | 15
vhtt_tin_bai | Tin, bài tuyên truyền trên các nền tảng số | đăng tải … tin, bài tuyên truyền trên các nền tảng số | tin, bài | VHXH | II.2.4 | | số lượng | PS | +
tthc_dung_han | Tỷ lệ giải quyết thủ tục hành chính đúng hạn | | % | HCC | II.2.5 | | tỷ lệ | TĐ | + | | | 98 | 90
so_hoa_luu_tru | Khối lượng số hóa dữ liệu lưu trữ hoàn thành theo kế hoạch | khối lượng số hóa dữ liệu lưu trữ hoàn thành theo kế hoạch | % | VPUB | II.2.5 | đoạn 2 | tỷ lệ | TĐ | + | | | 90 | 50
hs_tthc_tong | Tổng số hồ sơ tiếp nhận và giải quyết | Trung tâm tiếp nhận và giải quyết … hồ sơ | hồ sơ | HCC | II.2.6 | | số lượng | PS | 0
hs_truc_tuyen | Hồ sơ tiếp nhận trực tuyến | … hồ sơ trực tuyến | hồ sơ | HCC | II.2.6 | | số lượng | PS | + | | hs_tthc_tong
hs_truc_tiep | Hồ sơ tiếp nhận trực tiếp | … hồ sơ tiếp nhận trực tiếp | hồ sơ | HCC | II.2.6 | | số lượng | PS | 0 | | hs_tthc_tong
hs_ton_ky_truoc | Hồ sơ tồn kỳ trước chuyển sang | … hồ sơ tồn kỳ trước chuyển sang | hồ sơ | HCC | II.2.6 | | số lượng | PS | - | | hs_tthc_tong
hs_da_giai_quyet | Hồ sơ đã giải quyết | đã giải quyết … hồ sơ | hồ sơ | HCC | II.2.6 | | tỷ trọng | PS | +
hs_dang_giai_quyet | Hồ sơ đang giải quyết | còn … hồ sơ đang giải quyết | hồ sơ | HCC | II.2.6 | | tỷ trọng | PS | -
lop_huan_luyen_dan_quan | Lớp huấn luyện dân quân đã tổ chức | tổ chức … lớp huấn luyện dân quân | lớp | QS | II.3.1 | đoạn 2 | sự kiện | PS | 0
hdnd_phien_hop | Phiên họp Thường trực HĐND | Thường trực HĐND xã tổ chức … phiên họp | phiên | VPUB | II.4.1.a | | số lượng | PS | 0
hdnd_cuoc_giam_sat | Cuộc giám sát của Thường trực HĐND | tiến hành … cuộc giám sát | cuộc | VPUB | II.4.1.a | | số lượng | PS | +
hdnd_tiep_xuc_cu_tri | Hội nghị tiếp xúc cử tri | tổ chức … hội nghị tiếp xúc cử tri | hội nghị | VPUB | II.4.1.a | đoạn 2 | số lượng | PS | 0
y_kien_cu_tri | Ý kiến, kiến nghị cử tri phát sinh | phát sinh … ý kiến, kiến nghị của cử tri | ý kiến | VPUB | II.4.1.a | đoạn 2 | số lượng | PS | -
ban_hdnd_giam_sat | Cuộc giám sát các Ban HĐND phối hợp tham gia | các Ban HĐND xã phối hợp tham gia … cuộc giám sát | cuộc | VPUB | II.4.1.a | đoạn 2 | số lượng | PS | +
ubnd_phien_thuong_ky | Phiên họp thường kỳ UBND | UBND xã tổ chức … phiên họp thường kỳ | phiên | VPUB | II.4.1.b | | số lượng | PS | 0
ubnd_don_thu | Đơn thư, kiến nghị, phản ánh của công dân tiếp nhận | tiếp nhận … đơn thư, kiến nghị, phản ánh của công dân | đơn | VPUB | II.4.1.b | đoạn 3 | số lượng | PS | -
mttq_buoi_tuyen_truyen | Buổi tuyên truyền của MTTQ | MTTQ xã tổ chức … buổi tuyên truyền | buổi | MTTQ | II.4.2 | | số lượng | PS | +
mttq_luot_nguoi | Lượt người tham gia buổi tuyên truyền của MTTQ | thu hút … lượt người tham gia | lượt người | MTTQ | II.4.2 | | số lượng | PS | +
mttq_truong_ban_lay_y_kien | Trưởng ban Công tác Mặt trận được lấy ý kiến xây dựng văn bản | lấy ý kiến … Trưởng ban Công tác Mặt trận tham gia xây dựng văn bản | người | MTTQ | II.4.2 | | số lượng | PS | 0
dtn_luot_doan_vien | Đoàn Thanh niên: lượt đoàn viên tham gia vệ sinh môi trường, nạo vét kênh mương | Đoàn Thanh niên huy động … lượt đoàn viên tham gia vệ sinh môi trường, nạo vét kênh mương | lượt | MTTQ | II.4.2 | chú thích 3.2 | số lượng | PS | +
dtn_so_thon | Đoàn Thanh niên: số thôn ra quân | ra quân tại … thôn | thôn | MTTQ | II.4.2 | chú thích 3.2 | tỷ trọng | PS | +
dtn_to_roi | Đoàn Thanh niên: tờ rơi tuyên truyền phòng chống ma túy | phát … tờ rơi tuyên truyền phòng, chống ma túy | tờ | MTTQ | II.4.2 | chú thích 3.2 | số lượng | PS | +
dtn_ket_nap | Đoàn Thanh niên: đoàn viên mới kết nạp | kết nạp … đoàn viên mới | đoàn viên | MTTQ | II.4.2 | chú thích 3.2 | số lượng | PS | +
dtn_hien_mau | Đoàn Thanh niên: đoàn viên tham gia hiến máu tình nguyện | có … đoàn viên hiến máu tình nguyện | đoàn viên | MTTQ | II.4.2 | chú thích 3.2 | số lượng | PS | +
dtn_bai_viet | Đoàn Thanh niên: bài viết tuyên truyền trên mạng | đăng … bài viết tuyên truyền trên mạng | bài | MTTQ | II.4.2 | chú thích 3.2 | số lượng | PS | +
hpn_luot_tuyen_truyen | Hội Phụ nữ: lượt người dự tuyên truyền | Hội Liên hiệp Phụ nữ tuyên truyền cho … lượt người | lượt người | MTTQ | II.4.2 | chú thích 3.3 | số lượng | PS | +
hpn_luot_chuyen_doi_so | Hội Phụ nữ: lượt hội viên, Nhân dân được hướng dẫn chuyển đổi số | hướng dẫn chuyển đổi số cho … lượt hội viên và Nhân dân | lượt | MTTQ | II.4.2 | chú thích 3.3 | số lượng | PS | +
hpn_cong_trinh_nha_ve_sinh | Hội Phụ nữ: công trình nhà vệ sinh hỗ trợ | hỗ trợ … công trình nhà vệ sinh | công trình | MTTQ | II.4.2 | chú thích 3.3 | số lượng | PS | +
hpn_gia_tri_cong_trinh | Hội Phụ nữ: trị giá công trình nhà vệ sinh | giá trị công trình hỗ trợ là … triệu đồng | triệu đồng | MTTQ | II.4.2 | chú thích 3.3 | tiền | PS | +
hpn_ho_tro_tre_mo_coi | Hội Phụ nữ: hỗ trợ trẻ mồ côi | trao … triệu đồng hỗ trợ trẻ mồ côi | triệu đồng | MTTQ | II.4.2 | chú thích 3.3 | tiền | PS | +
hnd_du_no | Hội Nông dân: dư nợ vốn vay quản lý | Hội Nông dân quản lý nguồn vốn vay với dư nợ … tỷ đồng | tỷ đồng | MTTQ | II.4.2 | chú thích 3.4 | tiền | TĐ | 0
hnd_ho_vay | Hội Nông dân: số hộ vay | có … hộ vay | hộ | MTTQ | II.4.2 | chú thích 3.4 | số lượng | TĐ | 0
hnd_ngay_cong | Hội Nông dân: ngày công huy động | huy động … ngày công lao động | ngày công | MTTQ | II.4.2 | chú thích 3.4 | số lượng | PS | +
hnd_duong_km | Hội Nông dân: đường giao thông được sửa chữa | sửa chữa … km đường giao thông | km | MTTQ | II.4.2 | chú thích 3.4 | sản lượng | PS | +
hnd_kenh_muong_km | Hội Nông dân: kênh mương được sửa chữa | nạo vét, sửa chữa … km kênh mương | km | MTTQ | II.4.2 | chú thích 3.4 | sản lượng | PS | +
ccb_chi_hoi | Hội Cựu chiến binh: chi hội | Hội Cựu chiến binh duy trì hoạt động của … chi hội | chi hội | MTTQ | II.4.2 | chú thích 3.5 | số lượng | TĐ | 0
ccb_hoi_vien | Hội Cựu chiến binh: hội viên | … hội viên | hội viên | MTTQ | II.4.2 | chú thích 3.5 | số lượng | TĐ | +
ccb_ho_so_xuat_ngu | Hội Cựu chiến binh: quân nhân xuất ngũ được hoàn thiện hồ sơ | hoàn thiện hồ sơ cho … quân nhân xuất ngũ | người | MTTQ | II.4.2 | chú thích 3.5 | số lượng | PS | +
ccb_mo_hinh | Hội Cựu chiến binh: mô hình chi hội số được xây dựng | xây dựng … mô hình “Chi hội Cựu chiến binh số” | mô hình | MTTQ | II.4.2 | chú thích 3.5 | số lượng | PS | +
hoc_tap_quan_triet_nq | Tỷ lệ cán bộ, đảng viên được học tập, quán triệt nghị quyết | | % | XDD | II.5.1 | | tỷ lệ | TĐ | + | | | 100 | 95
quy_che_lam_viec_lan_sua | Lần sửa đổi, bổ sung Quy chế làm việc của Ban Chấp hành | hoàn thiện việc sửa đổi, bổ sung Quy chế làm việc của Ban Chấp hành Đảng bộ | lần thứ | VPDU | II.5.1 | | thứ tự | TĐ | 0
ky_cam_ket_tu_duong | Tỷ lệ cán bộ, đảng viên ký cam kết tu dưỡng, rèn luyện | | % | XDD | II.5.1 | đoạn 2 | tỷ lệ | TĐ | + | | | 100 | 95
xdd_hoi_nghi_tuyen_truyen | Hội nghị tuyên truyền | tổ chức … hội nghị tuyên truyền | hội nghị | XDD | II.5.1 | đoạn 3 | số lượng | PS | +
xdd_luot_nguoi | Lượt người dự hội nghị tuyên truyền | thu hút … lượt người tham dự | lượt người | XDD | II.5.1 | đoạn 3 | số lượng | PS | +
fanpage_bai_dang | Fanpage của xã: bài đăng | Fanpage của xã đã đăng … bài | bài | XDD | II.5.1 | đoạn 3 | số lượng | TĐ | +
fanpage_luot_tiep_can | Fanpage của xã: lượt tiếp cận | đạt … lượt tiếp cận | lượt | XDD | II.5.1 | đoạn 3 | số lượng | TĐ | +
fanpage_theo_doi | Fanpage của xã: người theo dõi | thu hút … lượt người theo dõi | lượt người | XDD | II.5.1 | đoạn 3 | số lượng | TĐ | +
fanpage_tuong_tac | Fanpage của xã: lượt tương tác | ghi nhận … lượt tương tác | lượt | XDD | II.5.1 | đoạn 3 | số lượng | TĐ | +
luan_chuyen_can_bo | Cán bộ được luân chuyển | thực hiện luân chuyển … đồng chí | đồng chí | XDD | II.5.2.a | | sự kiện | PS | 0
dieu_dong_bo_nhiem | Điều động, phân công, bổ nhiệm, kiện toàn chức danh | phát sinh … trường hợp điều động, phân công, bổ nhiệm, kiện toàn chức danh | trường hợp | XDD | II.5.2.a | | số lượng | PS | 0
cu_di_dao_tao | Cán bộ, công chức được cử đi đào tạo, bồi dưỡng | cử … cán bộ, công chức đi đào tạo, bồi dưỡng | người | XDD | II.5.2.a | | số lượng | PS | +
kh_125_dao_tao | Kế hoạch đào tạo lý luận chính trị, bồi dưỡng cán bộ được ban hành | Đảng ủy xã ban hành … kế hoạch về đào tạo lý luận chính trị, bồi dưỡng cán bộ | văn bản | XDD | II.5.2.a | đoạn 2 | văn bản | PS | 0
qd_148_quy_hoach | Quyết định phê duyệt quy hoạch cấp ủy, UBKT | đã ban hành … quyết định phê duyệt quy hoạch cấp ủy, Ủy ban Kiểm tra | văn bản | XDD | II.5.2.a | đoạn 3 | văn bản | TĐ | 0
qd_149_quy_hoach | Quyết định phê duyệt quy hoạch cấp ủy các chi bộ, cơ quan | … quyết định phê duyệt quy hoạch cấp ủy các chi bộ, cơ quan, đơn vị | văn bản | XDD | II.5.2.a | đoạn 3 | văn bản | TĐ | 0
nang_luong_thuong_xuyen | Đề nghị nâng lương thường xuyên | đề nghị nâng lương thường xuyên đối với … đồng chí | đồng chí | XDD | II.5.2.a | đoạn 4 | số lượng | PS | 0
nang_phu_cap_vuot_khung | Nâng phụ cấp thâm niên vượt khung | nâng phụ cấp thâm niên vượt khung đối với … đồng chí | đồng chí | XDD | II.5.2.a | đoạn 4 | số lượng | PS | 0
chuyen_ngach_cvc | Đề nghị chuyển xếp ngạch chuyên viên chính | đề nghị chuyển xếp ngạch chuyên viên chính đối với … đồng chí | đồng chí | XDD | II.5.2.a | đoạn 4 | số lượng | PS | 0
so_chi_bo | Chi bộ trực thuộc | Đảng bộ xã hiện có … chi bộ trực thuộc | chi bộ | XDD | II.5.2.b | | số lượng | TĐ | 0
so_dang_vien | Tổng số đảng viên | … đảng viên | đảng viên | XDD | II.5.2.b | | số lượng | TĐ | +
ket_nap_dang_vien | Đảng viên mới kết nạp | kết nạp … đảng viên mới | đảng viên | XDD | II.5.2.b | | số lượng | PS | +
chuyen_dang_chinh_thuc | Đảng viên chuyển chính thức | chuyển đảng chính thức cho … đồng chí | đồng chí | XDD | II.5.2.b | | số lượng | PS | +
chuyen_sinh_hoat_dang | Đảng viên chuyển sinh hoạt Đảng đi và đến | chuyển sinh hoạt Đảng đi, đến đối với … đồng chí | đồng chí | XDD | II.5.2.b | | số lượng | PS | 0
huy_hieu_dang | Trường hợp trao tặng Huy hiệu Đảng | phát sinh … trường hợp trao tặng Huy hiệu Đảng | trường hợp | XDD | II.5.2.b | | số lượng | PS | 0
chi_bo_xep_loai_tot | Chi bộ sinh hoạt xếp loại tốt | có … chi bộ xếp loại tốt | chi bộ | XDD | II.5.2.b | đoạn 3 | số lượng | PS | + | | so_chi_bo
chi_bo_xep_loai_kha | Chi bộ sinh hoạt xếp loại khá | … chi bộ xếp loại khá | chi bộ | XDD | II.5.2.b | đoạn 3 | số lượng | PS | 0 | | so_chi_bo
chi_bo_xep_loai_tb | Chi bộ sinh hoạt xếp loại trung bình | … chi bộ xếp loại trung bình | chi bộ | XDD | II.5.2.b | đoạn 3 | số lượng | PS | - | | so_chi_bo
chi_bo_khong_danh_gia | Chi bộ không thực hiện đánh giá (chưa nộp biểu) | … chi bộ chưa thực hiện đánh giá do chưa nộp biểu | chi bộ | CB | II.5.2.b | đoạn 3 | số lượng | PS | - | | so_chi_bo
kiem_tra_cuoc | Cuộc kiểm tra của cấp ủy | cấp ủy tiến hành … cuộc kiểm tra | cuộc | UBKT | II.5.3.a | | số lượng | PS | +
kiem_tra_to_chuc_dang | Tổ chức đảng được kiểm tra | đối với … tổ chức đảng | tổ chức | UBKT | II.5.3.a | | số lượng | PS | +
kiem_tra_dang_vien | Đảng viên được kiểm tra | … đảng viên | đảng viên | UBKT | II.5.3.a | | số lượng | PS | +
qd_168_kiem_tra | Quyết định kiểm tra đang thực hiện | đang thực hiện … quyết định kiểm tra | văn bản | UBKT | II.5.3.a | | văn bản | TĐ | 0
giam_sat_chuyen_de_cuoc | Cuộc giám sát chuyên đề của UBKT | Ủy ban Kiểm tra Đảng ủy tiến hành … cuộc giám sát chuyên đề | cuộc | UBKT | II.5.3.b | | số lượng | PS | +
giam_sat_to_chuc_dang | Tổ chức đảng được giám sát | đối với … tổ chức đảng | tổ chức | UBKT | II.5.3.b | | số lượng | PS | +
giam_sat_dang_vien | Đảng viên được giám sát | … đảng viên | đảng viên | UBKT | II.5.3.b | | số lượng | PS | +
qd_06_giam_sat | Quyết định giám sát đang thực hiện | đang thực hiện … quyết định giám sát | văn bản | UBKT | II.5.3.b | đoạn 2 | văn bản | TĐ | 0
ky_luat_dang_vien | Đảng viên vi phạm bị xem xét, xử lý kỷ luật | có … đảng viên vi phạm bị xem xét, xử lý kỷ luật | đảng viên | UBKT | II.5.3.c | | số lượng | PS | -
don_thu_to_cao_dang | Đơn thư phản ánh, kiến nghị, khiếu nại, tố cáo phát sinh trong Đảng | phát sinh … đơn thư phản ánh, kiến nghị, khiếu nại, tố cáo trong Đảng | đơn | UBKT | II.5.3.d | | số lượng | PS | -
bcd35_tin_bai | Ban Chỉ đạo 35: tin, bài đăng tải | Ban Chỉ đạo 35 đăng tải … tin, bài | tin, bài | XDD | II.5.4 | | số lượng | PS | +
diem_nong_du_luan | Điểm nóng tư tưởng, dư luận phát sinh | phát sinh … điểm nóng về tư tưởng, dư luận | điểm | XDD | II.5.4 | | số lượng | PS | -
chi_bo_cam_ket_neu_guong | Tỷ lệ chi bộ đăng ký cam kết nêu gương | | % | XDD | II.5.4 | đoạn 2 | tỷ lệ | TĐ | + | | | 100 | 95
cay_an_qua_pct_kh | Diện tích cây ăn quả: tỷ lệ so kế hoạch | diện tích cây ăn quả | % kế hoạch | PKT | II.6 | đoạn 1 | phần trăm kế hoạch | TĐ | +
ocop_pct_kh | Sản phẩm OCOP: tỷ lệ so kế hoạch | số sản phẩm OCOP | % kế hoạch | PKT | II.6 | đoạn 1 | phần trăm kế hoạch | TĐ | +
khoanh_nuoi_tai_sinh_pct_kh | Khoanh nuôi tái sinh rừng: tỷ lệ so kế hoạch | diện tích khoanh nuôi tái sinh rừng | % kế hoạch | PKT | II.6 | đoạn 1 | phần trăm kế hoạch | TĐ | +
nha_tieu_hop_ve_sinh | Tỷ lệ hộ có nhà tiêu hợp vệ sinh | | % | YT | II.6 | đoạn 1 | tỷ lệ | TĐ | + | | | 80 | 50
nuoc_hop_ve_sinh_pct_kh | Tỷ lệ dùng nước hợp vệ sinh: so kế hoạch | tỷ lệ hộ dùng nước hợp vệ sinh | % kế hoạch | PKT | II.6 | đoạn 1 | phần trăm kế hoạch | TĐ | +
doanh_thu_du_lich | Doanh thu du lịch | | tỷ đồng | VHXH | II.6 | đoạn 2 | tiền | PS | +
xa_dat_chuan_y_te | Xã đạt tiêu chí quốc gia về y tế | tiêu chí quốc gia về y tế xã | % | YT | II.6 | đoạn 2 | tỷ lệ | TĐ | + | | | 100 | 80
truong_dat_chuan_pct_kh | Trường đạt chuẩn quốc gia: tỷ lệ so kế hoạch | chỉ tiêu trường đạt chuẩn quốc gia | % kế hoạch | VHXH | II.6 | đoạn 2 | phần trăm kế hoạch | TĐ | +
ty_le_giai_quyet_don_thu | Tỷ lệ giải quyết đơn thư | | % | VPUB | II.6 | đoạn 3 | tỷ lệ | TĐ | + | | | 100 | 90
ty_le_giai_quyet_vu_an | Tỷ lệ giải quyết vụ án | | % | CA | II.6 | đoạn 3 | tỷ lệ | TĐ | + | | | 100 | 80
cchc_dvctt_muc_thap | Cải cách hành chính và dịch vụ công trực tuyến: mức thấp | chỉ tiêu cải cách hành chính, dịch vụ công trực tuyến ở mức thấp nhất | % | VHXH | II.6 | đoạn 3 | tỷ lệ | TĐ | +
cchc_dvctt_muc_cao | Cải cách hành chính và dịch vụ công trực tuyến: mức cao | ở mức cao nhất | % | VHXH | II.6 | đoạn 3 | tỷ lệ | TĐ | +
so_tay_dang_vien_pct_kh | Sử dụng Sổ tay đảng viên điện tử: tỷ lệ so kế hoạch | việc sử dụng Sổ tay đảng viên điện tử | % kế hoạch | XDD | II.6 | đoạn 3 | phần trăm kế hoạch | TĐ | +
thien_tai_ho_da_ho_tro | Hộ được hỗ trợ thiệt hại thiên tai (phần đánh giá) | đến nay đã hỗ trợ … hộ bị thiệt hại do thiên tai | hộ | PKT | III.1 | đoạn 2 | số lượng | TĐ | 0
thien_tai_kinh_phi_da_ho_tro | Kinh phí đã hỗ trợ thiên tai (phần đánh giá) | tổng kinh phí hỗ trợ là … triệu đồng | triệu đồng | PKT | III.1 | đoạn 2 | tiền | TĐ | 0
`;
