import { check, letter, silent } from './check';

describe('Rules: numbered-paragraphs', () => {
  it('finds it in English', () => {
    check(
      letter(
        'en/01',
        ['On 8 March 2024 the States', '⟦1.⟧ On 8 March 2024 the States'],
        ['My Government attaches', '2. My Government attaches'],
        ['I would be grateful if', '3. I would be grateful if'],
      ),
      `
        information numbered-paragraphs: Paragraphs of letters from Member States are not numbered.
          → Remove the numbers of the paragraphs
            - 1. On 8 March 2024 the States that take part in the Mindelo arrangement on search and rescue at sea met in São Vicente to mark its tenth anniversary. At the close of the meeting the Minister of the Sea of Cabo Verde delivered a statement on behalf of all participants, the text of which is attached to the present letter (see annex).
            - 2. My Government attaches particular value to the statement because it records, for the first time, the figures agreed between the four rescue coordination centres. It should be read together with our letter dated 2 February 2024, circulated as a document of the Security Council (S/2024/133), in which the preparations for the meeting were described.
            - 3. I would be grateful if you could arrange for the present letter and its annex to be issued as a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
            + On 8 March 2024 the States that take part in the Mindelo arrangement on search and rescue at sea met in São Vicente to mark its tenth anniversary. At the close of the meeting the Minister of the Sea of Cabo Verde delivered a statement on behalf of all participants, the text of which is attached to the present letter (see annex).
            + My Government attaches particular value to the statement because it records, for the first time, the figures agreed between the four rescue coordination centres. It should be read together with our letter dated 2 February 2024, circulated as a document of the Security Council (S/2024/133), in which the preparations for the meeting were described.
            + I would be grateful if you could arrange for the present letter and its annex to be issued as a document of the General Assembly, under agenda items 18 (c), 33, 65 (b) and 75, and of the Security Council.
      `,
    );
  });

  it('finds it in Arabic', () => {
    check(
      letter(
        'ar/01',
        ['أتشرّف بأن أحيل', '⟦١-⟧ أتشرّف بأن أحيل'],
        ['وقد انعقدت الحلقة', '٢- وقد انعقدت الحلقة'],
        ['وأرجو ممتنًّا', '٣- وأرجو ممتنًّا'],
      ),
      `
        information numbered-paragraphs: Paragraphs of letters from Member States are not numbered.
          → Remove the numbers of the paragraphs
            - ١- أتشرّف بأن أحيل إليكم، رفق هذه الرسالة، نصّ البيان الختامي للحلقة الدراسية الإقليمية المعنية بالتصحر والعواصف الرملية، التي استضافتها عمّان يومي 1 و 2 آذار/مارس 2023 بمشاركة خبراء من تسعة بلدان (انظر المرفق).
            - ٢- وقد انعقدت الحلقة الدراسية عملا بالفقرة 11 من قرار الجمعية العامة 77/171، وخلص المشاركون فيها إلى أن تدهور الأراضي يضاعف الضغوط على المجتمعات المضيفة للاجئين وعلى خدمات الرعاية الصحية الأولية في البادية. وكنت قد وجّهت إليكم في هذا الموضوع رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022 (A/77/583)، وما زال ما ورد فيها قائما.
            - ٣- وأرجو ممتنًّا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
            + أتشرّف بأن أحيل إليكم، رفق هذه الرسالة، نصّ البيان الختامي للحلقة الدراسية الإقليمية المعنية بالتصحر والعواصف الرملية، التي استضافتها عمّان يومي 1 و 2 آذار/مارس 2023 بمشاركة خبراء من تسعة بلدان (انظر المرفق).
            + وقد انعقدت الحلقة الدراسية عملا بالفقرة 11 من قرار الجمعية العامة 77/171، وخلص المشاركون فيها إلى أن تدهور الأراضي يضاعف الضغوط على المجتمعات المضيفة للاجئين وعلى خدمات الرعاية الصحية الأولية في البادية. وكنت قد وجّهت إليكم في هذا الموضوع رسالة مؤرخة 9 تشرين الثاني/نوفمبر 2022 (A/77/583)، وما زال ما ورد فيها قائما.
            + وأرجو ممتنًّا تعميم هذه الرسالة ومرفقها بوصفهما وثيقة من وثائق الجمعية العامة، في إطار البنود 18 (ج) و (ي) و 58 و 128 من جدول الأعمال، ومن وثائق مجلس الأمن.
      `,
    );
  });

  it('finds it in Chinese', () => {
    check(
      letter('zh/01', ['　　谨随函附上', '　　⟦一、⟧谨随函附上'], ['　　塞内加尔认为', '　　二、塞内加尔认为']),
      `
        information numbered-paragraphs: Paragraphs of letters from Member States are not numbered.
          → Remove the numbers of the paragraphs
            - 　　一、谨随函附上2019年11月7日和8日在圣路易举行的“跨界水资源与和平”区域研讨会与会者通过的声明(见附件)。研讨会由塞内加尔政府同塞内加尔河流域开发组织共同主办，来自西非和中部非洲九个国家的约120名官员、工程师和地方社区代表出席了会议。
            - 　　二、塞内加尔认为，各流域组织积累的经验值得更多会员国借鉴，在气候变化使旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
            + 　　谨随函附上2019年11月7日和8日在圣路易举行的“跨界水资源与和平”区域研讨会与会者通过的声明(见附件)。研讨会由塞内加尔政府同塞内加尔河流域开发组织共同主办，来自西非和中部非洲九个国家的约120名官员、工程师和地方社区代表出席了会议。
            + 　　塞内加尔认为，各流域组织积累的经验值得更多会员国借鉴，在气候变化使旱季延长的情况下尤其如此。因此，请将本函及其附件作为大会议程项目19、31、62和117下的文件以及安全理事会文件分发为荷。
      `,
    );
  });

  it('accepts a list in the letter', () => {
    silent(
      letter('en/01', [
        'I would be grateful if you',
        '1. The first point is the sea.\n2. The second point is the shore.\nI would be grateful if you',
      ]),
    );
  });

  it('accepts numbers in a draft', () => {
    silent(letter('en/06'));
  });
});
