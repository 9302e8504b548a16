/** All test files of the suite; the bundler writes it. */
declare module 'un-letter:suite';
declare module 'mocha/mocha.js';
