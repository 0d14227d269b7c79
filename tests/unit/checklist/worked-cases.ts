/**
 * Situations from the article and from the evidence, with the outcome a careful reader of both expects. Each is
 * written as the link it would have.
 */
export interface WorkedCase {
  name: string;
  /** Where the situation comes from: the article's points, or what the evidence says. */
  from: string;
  query: string;
  /** Id of the expected outcome. */
  outcome: string;
  /** Id of the way that must come first, where the outcome has several. */
  way?: string;
}

export const WORKED_CASES: readonly WorkedCase[] = [
  {
    name: 'a retailer processes large datasets for predictive analytics',
    from: 'F-062',
    query:
      'aim=data&base=system&data=spread&expertise=subject&gap=code&horizon=years&judging=rules&load=little&money=one-post&owner=hire&product=ours&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'a web application has to scale, with sign-in and a database under load',
    from: 'F-061, F-066',
    query:
      'aim=exact&base=nothing&data=ready&expertise=neither&gap=code&horizon=years&judging=rules&load=little&money=one-post&owner=hire&product=ours&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'a shop adds payment processing to the site it runs',
    from: 'F-061; the evidence puts payments with a developer first',
    query:
      'aim=exact&base=system&data=ready&expertise=subject&gap=code&horizon=years&judging=rules&load=little&money=one-post&owner=hire&product=partly&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'readings from many sensors have to be collected and stored',
    from: 'F-065',
    query:
      'aim=data&base=nothing&data=spread&expertise=neither&gap=code&horizon=years&judging=rules&load=little&money=one-post&owner=hire&product=ours&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'a service desk has its tickets sorted by a small trained model',
    from: 'F-063',
    query:
      'aim=data&base=system&data=ready&expertise=subject&gap=code&horizon=years&judging=cases&load=little&money=one-post&owner=hire&product=partly&risk=checked',
    outcome: 'python-developer',
  },
  {
    name: 'a shop wants a recommendation engine',
    from: 'F-100 gives it to prompt engineers; the evidence overrules that',
    query:
      'aim=data&base=system&data=ready&expertise=subject&gap=code&horizon=years&judging=cases&load=little&money=one-post&owner=hire&product=partly&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'workflows between old applications are to be automated, and its engineers have left',
    from: 'F-064, F-103',
    query:
      'aim=exact&base=system&data=spread&expertise=neither&gap=code&horizon=years&judging=rules&load=little&money=one-post&owner=nobody&product=ours&risk=none',
    outcome: 'python-developer',
  },
  {
    name: 'a customer chatbot is live, engineers run it, and its answers disappoint',
    from: 'F-071, F-105; the evidence asks for engineers and cases, which are there',
    query:
      'aim=words&base=ai-tool&data=ready&expertise=code&gap=results&horizon=years&judging=cases&load=post&money=one-post&owner=engineers&product=ours&risk=untrue',
    outcome: 'prompt-engineer',
  },
  {
    name: 'marketing copy in the brand’s voice, in volume, at a firm with engineers',
    from: 'F-072',
    query:
      'aim=words&base=ai-tool&data=none&expertise=code&gap=results&horizon=years&judging=cases&load=post&money=one-post&owner=engineers&product=partly&risk=checked',
    outcome: 'prompt-engineer',
  },
  {
    name: 'regulated letters drafted by a model, with engineers, cases and a clinician who reads each',
    from: 'the evidence: many prompts, heavy judgement, engineers and cases in place',
    query:
      'aim=words&base=ai-tool&data=ready&expertise=code&gap=results&horizon=years&judging=cases&load=post&money=one-post&owner=engineers&product=ours&risk=checked',
    outcome: 'prompt-engineer',
  },
  {
    name: 'a customer chatbot has to be built where nothing is, by one hire',
    from: 'F-083; the evidence puts a model feature with nobody else to run it with a hybrid',
    query:
      'aim=feature&base=nothing&data=spread&expertise=subject&gap=one-feature&horizon=years&judging=eye&load=part&money=one-post&owner=hire&product=partly&risk=untrue',
    outcome: 'hybrid-developer',
  },
  {
    name: 'answers from internal documents, for staff, by retrieval',
    from: 'F-073; the evidence adds the search and the documents',
    query:
      'aim=feature&base=system&data=spread&expertise=code&gap=one-feature&horizon=years&judging=eye&load=part&money=one-post&owner=engineers&product=partly&risk=acts',
    outcome: 'hybrid-developer',
  },
  {
    name: 'a LlamaIndex project needs somebody to look after the index and the prompts',
    from: 'F-075 says prompts decide; the evidence adds code',
    query:
      'aim=feature&base=system&data=spread&expertise=subject&gap=one-feature&horizon=year&judging=cases&load=part&money=one-post&owner=hire&product=ours&risk=untrue',
    outcome: 'hybrid-developer',
  },
  {
    name: 'replies in a set format feed existing tools',
    from: 'F-074; the evidence has a developer define and validate the schema',
    query:
      'aim=feature&base=system&data=ready&expertise=subject&gap=one-feature&horizon=years&judging=cases&load=part&money=one-post&owner=hire&product=ours&risk=acts',
    outcome: 'hybrid-developer',
  },
  {
    name: 'an old system gains one AI feature',
    from: 'F-080, F-081, one feature and one post',
    query:
      'aim=feature&base=system&data=ready&expertise=code&gap=one-feature&horizon=years&judging=eye&load=part&money=one-post&owner=hire&product=ours&risk=acts',
    outcome: 'hybrid-developer',
  },
  {
    name: 'an assistant acts on other systems, and somebody must be on call',
    from: 'the evidence: tools and on-call duty point to a hybrid',
    query:
      'aim=feature&base=nothing&data=ready&expertise=neither&gap=one-feature&horizon=years&judging=cases&load=part&money=one-post&owner=hire&product=ours&risk=acts',
    outcome: 'hybrid-developer',
  },
  {
    name: 'prompts by the hundred, and nobody to run the code',
    from: 'F-070 to F-072 suggest a prompt engineer; the evidence overrules that',
    query:
      'aim=words&base=ai-tool&data=ready&expertise=neither&gap=results&horizon=years&judging=cases&load=post&money=one-post&owner=hire&product=ours&risk=untrue',
    outcome: 'hybrid-developer',
  },
  {
    name: 'an old system gains AI features in several places, with money for two posts',
    from: 'F-080, F-081, F-082, F-116',
    query:
      'aim=feature&base=system&data=ready&expertise=neither&gap=several&horizon=years&judging=cases&load=post&money=two-posts&owner=hire&product=ours&risk=acts',
    outcome: 'both',
  },
  {
    name: 'data-heavy work with an AI interface on top, on a platform that exists',
    from: 'F-089',
    query:
      'aim=data&base=system&data=spread&expertise=subject&gap=several&horizon=years&judging=cases&load=post&money=two-posts&owner=hire&product=ours&risk=untrue',
    outcome: 'both',
  },
  {
    name: 'a prototype to test demand, with nobody to run it',
    from: 'F-076 suggests prompts; the evidence suggests training somebody or a contract',
    query:
      'aim=words&base=nothing&data=none&expertise=subject&horizon=weeks&judging=eye&load=part&money=no-post&owner=nobody&product=partly&risk=checked',
    outcome: 'nobody-yet',
    way: 'train',
  },
  {
    name: 'a tool for meeting notes is on sale, and any would do',
    from: 'the evidence: buy; the article omits it',
    query:
      'aim=words&base=nothing&data=ready&expertise=subject&horizon=years&judging=eye&load=little&money=no-post&owner=supplier&product=common&risk=checked',
    outcome: 'nobody-yet',
    way: 'buy',
  },
  {
    name: 'predictions are wanted, and there is no data yet',
    from: 'the evidence: mend the data first',
    query:
      'aim=data&base=nothing&data=poor&expertise=neither&gap=not-sure&judging=unknown&load=not-sure&money=one-post&owner=nobody&product=partly',
    outcome: 'nobody-yet',
    way: 'mend-data',
  },
  {
    name: 'a marketing team writes now and then, without engineers or money for a post',
    from: 'F-072 suggests a prompt engineer; the evidence suggests training',
    query:
      'aim=words&base=ai-tool&data=none&expertise=subject&gap=results&horizon=year&judging=eye&load=part&money=no-post&owner=supplier&product=partly&risk=checked',
    outcome: 'nobody-yet',
  },
  {
    name: 'a team that codes and tests prompts wants hours, not a vacancy',
    from: 'the evidence: train current staff; F-116 asks for the skills already there',
    query:
      'aim=words&base=ai-tool&data=ready&expertise=all&gap=results&horizon=weeks&judging=cases&load=part&money=no-post&owner=engineers&product=partly&risk=checked',
    outcome: 'nobody-yet',
    way: 'train',
  },
  {
    name: 'a rival announced a post, and nothing is known but that',
    from: 'the evidence: signs that nobody should be hired yet',
    query: 'data=poor&judging=unknown&owner=nobody&horizon=not-sure&money=one-post',
    outcome: 'nobody-yet',
    way: 'mend-data',
  },
  {
    name: 'three answers are too few',
    from: 'F-116: weigh requirements, skills and position',
    query: 'aim=feature&base=system&gap=one-feature',
    outcome: 'not-enough',
  },
  {
    name: 'nobody is sure of anything',
    from: 'the worksheet: blank lines',
    query:
      'aim=not-sure&base=not-sure&data=not-sure&expertise=not-sure&gap=not-sure&horizon=not-sure&judging=not-sure&load=not-sure&money=not-sure&owner=not-sure&product=not-sure&risk=not-sure',
    outcome: 'not-enough',
  },
];
