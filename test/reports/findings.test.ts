import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '#reader/read.ts'
import { textRules } from '#reader/rules/texts.ts'
import { labelledReports } from './labelled.ts'

/** What an officer would mark in them apart from figures and counted lists, which have labels of their own; in all others nothing. */
const marked: Readonly<Record<string, readonly string[]>> = {
  rights: ['stray-marks □'], xuebao: ['half-width ,', 'wrong-term 截止年底'], halfyear: ['half-width ,'], village: ['half-width ,'],
  'school-sloppy': ['half-width ,', 'placeholder 20xx', 'placeholder 20xx'], 'sloppy-hongtu': ['half-width ,'], 'wage-bargain': ['placeholder 20xx年', 'placeholder 〔20xx〕'],
  'sloppy-liushu': ['half-width ,', 'placeholder xx月', 'placeholder xx日', ...Array<string>(11).fill('stray-marks □')],
  'warmth-special': ['placeholder 20xx年'], 'sloppy-huachang': ['half-width ,', 'stray-marks □', 'stray-marks □', 'stray-marks □'],
  'township-bailu': ['placeholder 20xx年'], 'township-bingang': ['placeholder 20xx年'], 'township-heyan': ['numbering 1、'], 'township-jinling': ['placeholder 20xx年'],
  'township-dawazi': ['half-width ,', 'placeholder 20xx年', 'placeholder [xx]', 'wrong-term 截止目前', ...Array<string>(9).fill('stray-marks □')],
  'township-shayan': ['placeholder 〔20xx〕'], 'township-shuangqiao': ['placeholder 20xx年'], 'township-tiekeng': ['placeholder 20xx年'],
  'township-baishi': [
    'percent-point 十五个百分点', 'wrong-term 调节', 'wrong-term 函接', 'punctuation 下', 'stray-marks []', ...Array<string>(3).fill('stray-marks □'),
  ],
  'township-heling': ['lost-date （10份）', 'wrong-term 帐目', 'placeholder 20xx年', 'placeholder **镇', 'placeholder xx日报', 'empty-title 题为', 'half-width .'],
  'township-huangtu': ['wrong-term 台帐'], 'township-lingjiao': ['wrong-term 帐户', 'wrong-term 台帐', 'placeholder 20xx年', 'placeholder 20xx年'],
  'township-luotian': ['wrong-term 团体合同', 'half-width ,', ...Array<string>(4).fill('placeholder 20xx年'), 'placeholder xx乡', 'placeholder xx乡'],
  'township-qiaoxi': ['wrong-term 帐目', 'placeholder __镇', 'placeholder __日报'], 'township-shixi': ['wrong-term 记帐', 'wrong-term 帐户', 'placeholder 20xx年', 'half-width .'],
  'township-shuangyang': ['percent-point 10—15个百分点', ...Array<string>(3).fill('wrong-term 台帐'), ...Array<string>(4).fill('placeholder 20xx年')],
  'township-shuiku': [
    'wrong-term 进取', 'wrong-term 进取', 'wrong-term 创立', 'wrong-term 团体合同', 'half-width .', ...Array<string>(5).fill('placeholder 20xx年'),
    ...Array<string>(3).fill('placeholder **乡'),
  ],
  'township-tangwan': ['wrong-term 建帐', 'wrong-term 建帐', 'bare-heading 一、积极拓展工会工作领域，不断增强基层工会的活力'],
  'township-zhangjiawan': ['bare-heading 一、积极探索工会工作新思路', 'half-width ,'],
  'township-jiufeng': [
    ...Array<string>(4).fill('placeholder 20xx年'), ...Array<string>(3).fill('placeholder **乡'), 'placeholder **村',
    'wrong-term 进取', 'wrong-term 到达', 'wrong-term 台帐', 'wrong-term 团体合同', 'wrong-term 团体合同', 'mixed-units 53条',
  ],
  'county-bargaining': ['wrong-term 进取', 'wrong-term 截止', 'placeholder 20xx年', 'placeholder 20xx年', 'placeholder 〔20xx〕'],
  'county-building': ['half-width ,', 'placeholder 20xx年', 'placeholder 20xx年', 'placeholder [xx]'],
  'county-petitions': ['placeholder 20xx年', 'placeholder 20xx年', 'punctuation 识'], 'enterprise-jiafa': ['placeholder 20xx年'],
  'farm-summary': ['placeholder 20xx年', ...Array<string>(5).fill('stray-marks □')],
  'street-relief': ['placeholder **街道', 'placeholder 20xx年', 'placeholder 20xx年'], 'street-xiangyang': ['placeholder 20xx年'],
  'town-dues': ['wrong-term 本事', 'placeholder **', 'placeholder [xx]', 'placeholder 20xx年', 'placeholder 20xx年', ...Array<string>(4).fill('stray-marks □')],
  'township-linhe': ['placeholder 20xx年', 'placeholder 20xx年', 'placeholder [20xx]', 'stray-marks []'],
  'township-linhekou': ['wrong-term 截止', 'placeholder **镇', 'placeholder 20xx年'],
  'township-liuhe': ['wrong-term 截止目前', 'wrong-term 帐户', 'wrong-term 台帐', 'placeholder 20xx年', 'placeholder [xx]'],
  'township-qingshi': ['placeholder 20xx年度', 'placeholder 20xx年', 'punctuation 了'], 'township-shiqiaogou': ['placeholder 20xx年', 'placeholder 20xx年'],
  'women-township': [
    'wrong-term 情景', 'wrong-term 进取', 'wrong-term 团体合同', 'wrong-term 团体合同', 'wrong-term 到达', 'placeholder 20xx年', 'punctuation 工',
  ],
  'zone-kaifa': ['placeholder 20xx年', 'placeholder 20xx年'],
  'county-lanhe': ['punctuation 。；', 'wrong-term 截止'], 'textile-ruifeng': ['wrong-term 到达', 'punctuation 献', ...Array<string>(4).fill('stray-marks □')],
  'road-yongan': ['half-width ,', 'placeholder **', 'placeholder 20xx年', 'placeholder 20xx年', 'punctuation 下'],
  'town-lingang': ['placeholder 20xx年', 'placeholder [20xx]'],
  'township-qingshiqiao': ['placeholder 20xx年', 'placeholder [20xx]', 'wrong-term 到达', 'wrong-term 团体合同', 'wrong-term 情景'],
  'county-education': ['placeholder 20xx年'], 'mine-chiling': ['placeholder **集团', 'placeholder 20xx年'],
  'port-xunjiang': ['placeholder 20xx年', 'placeholder [xx]', 'wrong-term 进取'], 'township-luoyantan': ['wrong-term 团体合同', 'wrong-term 帐户', 'wrong-term 帐目'],
  'village-shawan': ['placeholder 20xx年', 'placeholder xx村', 'stray-marks □'],
  'county-qingling': ['placeholder 20xx年', 'placeholder 20xx年', 'placeholder [xx]', 'wrong-term 帐户'],
  'enterprise-huamao': ['placeholder 20xx年', ...Array<string>(5).fill('stray-marks □')], 'street-linjiang': ['placeholder __年', 'wrong-term 台帐'],
  'town-homes': ['placeholder 20xx年', 'placeholder xx镇', 'placeholder xx镇', 'wrong-term 到达', 'wrong-term 台帐', 'wrong-term 情景'],
  'town-shiqiaopu': ['placeholder 20xx年', 'placeholder 20xx年', 'wrong-term 到达', 'wrong-term 情景', 'wrong-term 本事'],
  'township-halfyear-ankang': ['half-width ,', 'placeholder **乡', 'placeholder [xx]', 'wrong-term 到达'],
  'county-labour-team': ['placeholder 20xx年', 'punctuation 下'],
  'county-teachers': ['placeholder 20xx年', 'placeholder [xx]'],
  'couriers-chengjiang': ['wrong-term 团体合同', 'wrong-term 情景'],
  'forest-qinglan': ['placeholder 20xx年', 'placeholder [xx]'],
  'park-dongling': ['placeholder 20xx年', 'placeholder 20xx年', 'placeholder [xx]', 'wrong-term 台帐', 'wrong-term 团体协商', 'wrong-term 进取'],
  'street-nanmen': ['half-width ,', 'placeholder 20xx年', 'punctuation ，'],
  'township-aid-xiangxi': ['placeholder 20xx年', 'placeholder xx乡'],
  'township-fishery': ['placeholder 20xx年', 'wrong-term 情景', 'wrong-term 进取'],
  'township-hengtang': ['placeholder 20xx年', 'placeholder 20xx年', 'wrong-term 截止'],
  'township-mines': ['placeholder **', 'placeholder **镇', 'placeholder 20xx年', ...Array<string>(4).fill('stray-marks □'), 'wrong-term 团体协商', 'wrong-term 团体合同'],
  'township-shuangqiao-migrants': ['half-width ,', 'placeholder 20xx年', 'wrong-term 截止'],
  'bus-company': ['punctuation ，'], 'hospital-county': ['placeholder 20xx年', 'punctuation 台'], 'township-labour-export': ['punctuation 迎'],
  'county-saltlake': [
    'glued-heading 1、', 'placeholder **', ...Array<string>(3).fill('placeholder 20xx年'), 'placeholder [20xx]', 'stray-marks □', 'wrong-term 截止',
  ],
  'street-towers': ['half-width ,', 'placeholder 20xx年', 'placeholder 20xx年', 'wrong-term 团体合同'],
  'township-garment': ['glued-heading 1、', 'placeholder 20xx年', 'punctuation ，', 'wrong-term 台帐', 'wrong-term 截止', 'wrong-term 进取'],
  'bearing-works': ['half-width ,', 'wrong-term 截止年底'], 'subdistrict-wuling': ['half-width ,', 'placeholder __年'],
  'township-hillside': ['stray-marks □'], 'township-liuping-halfyear': ['placeholder 20xx年'],
  'township-shinian': ['half-width ,', 'placeholder 20xx年', 'placeholder 20xx年', 'wrong-term 台帐', 'wrong-term 台帐', 'wrong-term 截止'],
  'street-waterfront-halfyear': ['half-width ,', 'placeholder __年', 'wrong-term 台帐'], 'township-baisha-fishery': ['placeholder xx年'],
  'town-tongfu-garment': [...Array<string>(5).fill('placeholder 20xx年'), ...Array<string>(6).fill('stray-marks □'), 'wrong-term 帐目'],
  'township-shaxipu': ['half-width ,', ...Array<string>(3).fill('placeholder 20xx年'), 'wrong-term 截止'],
  'street-sites-halfyear': ['half-width ,', 'placeholder __年'], 'street-station-halfyear': ['half-width ,', 'placeholder __年', 'wrong-term 台帐'],
  'town-bamboo': ['wrong-term 截止目前'], 'town-fireworks': ['placeholder 20xx年'], 'town-foundries': Array<string>(3).fill('wrong-term 团体合同'),
  'town-porcelain': Array<string>(3).fill('placeholder 20xx年'),
  'township-dairy': [...Array<string>(3).fill('placeholder 20xx年'), ...Array<string>(4).fill('stray-marks □'), 'wrong-term 帮忙下', 'wrong-term 情景', 'wrong-term 情景'],
  'township-silk': [
    'placeholder 20xx年', ...Array<string>(4).fill('stray-marks □'), 'wrong-term 团体合同', 'wrong-term 帮忙下', 'wrong-term 情景', 'wrong-term 情景',
    'wrong-term 资料丰富', 'wrong-term 进取',
  ],
  scraped: [
    'stray-marks 范文篇三', 'placeholder 20xx年', 'wrong-term 进取', 'wrong-term 截止', 'glued-heading 截止', 'placeholder 20xx年', 'stray-marks □', 'stray-marks □', 'stray-marks □',
    'stray-marks □', 'placeholder **公司', 'wrong-term 团体合同', 'wrong-term 团体合同', 'stray-marks □', 'lost-date 年', 'stray-marks []', 'stray-marks []',
    'stray-marks []', 'stray-marks []',
    'placeholder 20xx年',
  ],
}

for (const { name, text } of labelledReports()) {
  test(`${name}: words and form are marked where an officer would mark them`, () => {
    const reading = read(text)
    const found = textRules.filter((rule) => rule.name !== 'list-count').flatMap((rule) => rule.find(reading, {}).map(({ start, end }) => `${rule.name} ${text.slice(start, end)}`))
    assert.deepEqual(found.toSorted(), (marked[name] ?? []).toSorted())
  })
}
