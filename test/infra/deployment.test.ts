// One file of several, so that the CDK is loaded once: that takes seconds.
import './cases/practice.ts';
import './cases/sign-in.ts';
import './cases/stacks.ts';
import './cases/synthesis.ts';
import './cases/watch.ts';
