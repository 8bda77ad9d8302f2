/** Levels of the tree of unions, the highest first; those in one row are of one level. 全县 in a township's report is the county's. */
export const LEVELS: readonly (readonly string[])[] = [['国'], ['省', '自治区'], ['市', '州', '盟'], ['县', '区', '旗'], ['镇', '乡', '街道', '园区', '开发区'], ['村', '社区']]

/** What the union calls itself: whatever was spoken of before, from here on it speaks of its own. */
export const OWN = [
  '我镇', '我乡', '我街道', '我县', '我区', '我市', '我省', '我会', '本镇', '本乡', '本街道', '本县', '本区', '本会', '我们', '镇工会', '乡工会', '镇总工会', '乡总工会', '街道工会', '街道总工会',
  '县总工会', '区总工会', '市总工会', '辖区', '各级工会', '各基层工会', '基层工会', '各村', '各企业', '各单位',
]

/** Before the name of a village or a firm at the head of a clause: what follows is told of it alone. */
export const LEADS = ['其中', '如', '例如', '比如', '像', '在', '对', '为', '帮助', '协调', '督促', '指导', '据', '由', '是', '看']

/** The tails of names, each with the characters that make it the head of another word: 石湾村 but 村民. */
export const TAILS: Record<string, string> = {
  有限责任公司: '', 股份有限公司: '', 有限公司: '', 公司: '', 集团: '合', 厂: '务长房家', 村: '民级里务干', 社区: '', 镇: '级区', 乡: '镇村级', 街道: '', 开发区: '', 园区: '', 居委会: '', 合作社: '',
  酒店: '', 商场: '', 超市: '', 医院: '', 学校: '', 中学: '', 小学: '', 商会: '',
}

/** A stretch with one of these is no name: 各村, 11个村, 走访企业, 非公企业. */
export const NO_NAME = [
  '各', '每', '全', '所有', '部分', '有关', '相关', '多数', '个', '家', '名', '我', '本', '等', '及', '和', '与', '的', '了', '到', '去', '进', '入', '行政', '自然', '非公', '民营', '私营', '国有', '外资',
  '小微', '规模', '工业', '专业', '重点', '其他', '其余', '深入', '联系', '联合', '新建', '建', '创', '企业', '工会', '职工', '会员', '村', '社区', '以', '并', '已', '使', '驻', '配合', '会同',
  '协助', '参与', '共', '有', '年度', '较', '大型',
]
