// The starter cross-checks: relations between indicators that ought to hold, as rows of Quy tắc.

/** Left side | comparison | right side | tolerance | severity | explanation. */
export const CROSS_CHECK_TABLE = `
hs_truc_tuyen.thang + hs_truc_tiep.thang + hs_ton_ky_truoc.thang | = | hs_tthc_tong.thang | | lỗi | Hồ sơ trực tuyến, trực tiếp và tồn kỳ trước phải bằng tổng số hồ sơ
hs_da_giai_quyet.thang + hs_dang_giai_quyet.thang | = | hs_tthc_tong.thang | | lỗi | Hồ sơ đã và đang giải quyết phải bằng tổng số hồ sơ
chi_bo_xep_loai_tot + chi_bo_xep_loai_kha + chi_bo_xep_loai_tb + chi_bo_khong_danh_gia | = | so_chi_bo | | lỗi | Chi bộ theo xếp loại phải bằng tổng số chi bộ
lop_cay_an_qua_on_doi + lop_trong_ot + lop_rau_an_toan + lop_thuoc_thu_y | = | hoc_nghe_tong | | lỗi | Học viên các lớp phải bằng tổng số lao động học nghề
hoc_nghe_ho_ngheo + hoc_nghe_thanh_nien_phu_nu | = | hoc_nghe_tong | | lỗi | Lao động học nghề theo đối tượng phải bằng tổng số
von_dtc_tinh.ke_hoach + von_dtc_xa.ke_hoach | = | von_dtc_tong.ke_hoach | | lỗi | Vốn ngân sách tỉnh và vốn ngân sách xã phải bằng tổng kế hoạch vốn
cong_trinh_pkt + cong_trinh_vp_hdnd_ubnd | = | cong_trinh_tong | | lỗi | Công trình theo chủ đầu tư phải bằng tổng số công trình
ho_ngheo / ty_le_ho_ngheo | = | ho_can_ngheo / ty_le_ho_can_ngheo | 0,1% | cảnh báo | Tỷ lệ hộ nghèo và cận nghèo phải tính trên cùng một tổng số hộ
truong_dat_chuan.tong_so | = | so_truong | | lỗi | Tổng số trường phải thống nhất
truong_dat_chuan | ≤ | so_truong | | lỗi | Số trường đạt chuẩn không vượt tổng số trường
lao_dong_csdl + so_hoc_sinh | ≤ | dan_so_trung_binh | | cảnh báo | Lao động và học sinh cộng lại không vượt dân số
nhu_cau_hoc_nghe | ≥ | hoc_nghe_tong | | cảnh báo | Số người học nghề không vượt nhu cầu đã nắm
rau_an_toan | ≤ | rau_dau_cac_loai | | lỗi | Diện tích rau an toàn nằm trong diện tích rau, đậu
thu_ns_tren_dia_ban.luy_ke | ≤ | thu_ns_dia_phuong.luy_ke | | lỗi | Thu trên địa bàn nằm trong tổng thu ngân sách địa phương
chi_ns_dia_phuong.luy_ke | ≤ | thu_ns_dia_phuong.luy_ke | | cảnh báo | Chi ngân sách không vượt số đã thu
cong_trinh_tong | > | 0 | | cảnh báo | Có vốn đầu tư công thì phải có công trình
`;
