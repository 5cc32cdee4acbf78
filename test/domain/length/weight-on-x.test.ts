import { describe, expect, it } from 'vitest';
import { weightOnX } from '#domain/length/weight-on-x.ts';

const tens = (count: number) => 'xxxxxxxxxx-'.repeat(count);
const poem =
  '故人西辞黄鹤楼，烟花三月下扬州。孤帆远影碧空尽，唯见长江天际流。朱雀桥边野草花，乌衣巷口夕阳斜。旧时王谢堂前燕，飞入寻常百姓家。朝辞白帝彩云间，千里江陵一日还。两岸猿声啼不住，轻舟已过万重山。泪湿罗巾梦不成，夜深前殿按歌声。红颜未老恩先断，斜倚薰笼坐到明。独在异乡为异客，每逢佳节倍思亲。遥知兄弟登高处，遍插茱萸少一人。';

// twitter-text, conformance/validate.yml, WeightedTweetsCounterTest (Apache-2.0).
const published: [string, string, number][] = [
  ['regular post with a link', 'Hi http://test.co', 26],
  ['just a link', 'http://test.co', 23],
  ['long post', `285 chars-${tens(25)}`, 285],
  ['link in the middle', `285 chars- http://www.twitter.com/jack ${tens(24)}`, 299],
  ['link at the end', `${tens(24)} http://www.twitter.com/jack `, 289],
  ['ten links', 'https://www.twitter.com/aloha '.repeat(10), 240],
  ['160 CJK characters', poem, 320],
  ['160 emoji', '😷'.repeat(160), 320],
  ['Latin and CJK', `the${poem}`, 323],
  ['a letter composed by NFC', 'A\u0301B', 2],
  ['a letter decomposed by NFC', 'A\ufb2c', 4],
  ['282 characters, one composed', `282 chars-${tens(24)}xxxxxA\u0301x`, 281],
  ['a mix of widths', 'H🐱☺👨👩👧👦', 13],
  ['a family', 'H🐱☺👨‍👩‍👧‍👦', 7],
  ['emoji of the astral planes', '😷👾😡🔥💩', 10],
  ['skin tone and profession', '🙋🏽👨‍🎤', 4],
  [
    'general punctuation',
    'This is a tweet with general punctuation characters: \u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D ‐ ‑ ‒ – — ― ‖  ‗ ‘ ’ ‚ ‛ “ ” „ ‟ ′ ″ ‴ ‵ ‶ ‷',
    112,
  ],
];

// What twitter-text 3.1.0 answers, parseTweet(text).weightedLength.
const asked: [string, number][] = [
  ['Läs mer på exempel.se', 34],
  ['(www.skl.se/a)', 25],
  ['ursäkt.Vi', 23],
  ['exempel.se日本語', 29],
  ['☺åäö.se', 25],
  ['åäö.se', 24],
  ['ftp://x.se', 10],
  ['http://user:pw@ex.com', 21],
  ['test@exempel.se', 15],
  ['@exempel.se', 11],
  ['#exempel.se', 11],
  ['a-.exempel.se', 13],
  ['http://ex.com/a_(b).', 24],
  ['exempel.se:8080/a?b=c!', 24],
  ['”exempel.se”', 25],
  ['bit.ly/x3.14', 23],
  ['3.14 kl.12', 10],
  ['© ™ #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', 10],
];

describe('the weight of a post on X', () => {
  it.each(published)('is as published for %s', (_, text, weight) => {
    expect(weightOnX(text)).toBe(weight);
  });

  it.each(asked)('of %j is %i', (text, weight) => {
    expect(weightOnX(text)).toBe(weight);
  });

  it('counts the reserved names of examples as the links that they stand for', () => {
    expect(weightOnX('https://www.exempel.example/ett/langt/besked')).toBe(23);
  });

  // Work that grew with the square of the length would take far longer than the time-out.
  it.each(['a', 'a.', 'a.se/', 'a.se/(', '日', '日.', 'com.', 'https://', '-.', 'a@', '.'])(
    'is found in 200 000 characters of %j',
    (part) => {
      const text = part.repeat(200_000 / part.length);
      expect(weightOnX(text)).toBeGreaterThan(0);
    },
  );
});
