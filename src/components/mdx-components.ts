import Callout from './Callout.astro';
import Cite from './Cite.astro';
import Compare from './Compare.astro';
import CompareHelplines from './CompareHelplines.astro';
import Drawing from './Drawing.astro';
import EnglishLink from './EnglishLink.astro';
import Fact from './Fact.astro';
import FactList from './FactList.astro';
import Helpline from './Helpline.astro';
import Helplines from './Helplines.astro';
import Image from './Image.astro';
import Link from './Link.astro';
import More from './More.astro';
import People from './People.astro';
import Said from './Said.astro';
import Steps from './Steps.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

/**
 * The closed list of components that a body may use; the editorial gate refuses any other. Links and pictures written
 * in Markdown go through components as well, which add the base path of the host.
 */
export const mdxComponents = {
  a: Link,
  img: Image,
  Callout,
  Cite,
  Compare,
  CompareHelplines,
  Drawing,
  EnglishLink,
  Fact,
  FactList,
  Helpline,
  Helplines,
  More,
  People,
  Said,
  Steps,
  Term,
  Timeline,
};
