/** Behind these a name must stand: 题为《…》. */
export const NAMED_BY = ['题为', '主题为', '主题是', '题目为', '题目是', '标题为', '名为', '口号为', '口号是']

/** What a blank in front of them leaves unnamed: **乡, XX公司, □□镇, [xx]号. */
export const BLANK_HEADS = [
  '镇', '乡', '县', '市', '区', '省', '村', '街道', '社区', '公司', '企业', '集团', '厂', '学校', '工会', '总工会', '单位', '号', '年度', '年', '月', '日', '同志', '主席', '路', '日报', '晚报',
]

/** Of these it is the report's own name that is left out: 某某镇. */
export const OWN = ['镇', '乡', '县', '市', '区', '街道', '工会', '总工会']

/** What a writer leaves in brackets to be filled in later. */
export const TO_FILL = ['此处', '待填', '待补', '待定', '待核', '请填', '填写', '补充数据', '数据待', '略去', '插入']

/** Before a line of underscores that is meant to be written on by hand. */
export const SIGNED = ['签字', '签名', '签章', '盖章', '日期', '姓名', '电话', '审核', '填表人', '负责人']

/** One character that may be a family name: 王××, 李** hide a person on purpose. */
export const FAMILY_NAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文'
