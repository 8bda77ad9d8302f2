import { statedIn, type Cases } from './testing-relations.ts'

/** Turns of phrase of reports as they go round on the net, with invented facts. */
const cases: Cases = {
  'English marks read as Chinese ones': [
    ['会员840人,其中女会员312人;组建工会9家,其中联合工会2家。', 'part_of 2家=9家', 'part_of 312人=840人'],
    ['发放慰问金1,250元,其中区级750元、镇级500元。', 'sum 750元+500元=1,250元'],
  ],
  'what is and what was': [
    ['去年至今签订女职工合同38份，其中单独签订29份。', 'part_of 29份=38份'],
    ['在去年36家的基础上，今年又增加8家，累计签订协议44家。', 'sum 36家+8家=44家'],
    ['月最低工资由1520元提高到1760元；班组长高于普通职工240元—900元不等。'],
    ['20年来累计发放补助金2.36亿元，惠及职工18.42万人次。\n过去20年惠及职工18.42万人次。', 'equal 18.42万人次+18.42万人次'],
  ],
  'what a bracket tells of one of them is none of the others': [
    ['单独建会41家，商圈联合会5家（含企业97家），社区工会2家，合计48家。', 'sum 41家+5家+2家=48家'],
  ],
  'a base that is named otherwise is not held against a rate': [
    ['在其860家单建工会企业中，建立协商制度的有812家，占应建数的95.6%。', 'part_of 812家=860家'],
    ['应建企业860家中，建立协商制度的有812家，占应建数的95.6%。', 'part_of 812家=860家', 'ratio 812家+860家=95.6% !'],
  ],
  'what is said of others is held against nobody': [
    ['覆盖小微企业2860家；规上企业建会132家，建会率91.9%。'],
    [
      '今年签订专项集体合同5860份，覆盖职工21.8万人。\n在签订的专项集体合同中，签订区域性合同315份，覆盖职工12.8万人；签订行业性合同64份，覆盖职工2.35万人。',
      'part_of 315份=5860份', 'part_of 64份=5860份',
    ],
    ['建会单位职工人数为28470人，其中女职工占比38.6%，建会单位会员人数为26920人。'],
    ['上半年，我市新组建企业工会316家。\n今年新组建企业工会316家，覆盖企业940家。', 'equal 316家+316家'],
  ],
  'one list is of one number': [
    ['协商了岗位工资标准、工资增长幅度、发放时间、职工奖金、补贴和生活福利费的发放办法等5大类内容。', 'list_count 5大类'],
  ],
}

statedIn(cases)
