import { listenInPage } from '../../../lib/compose/pageWorld';

/** The part of the test extension that runs in the page's own world. */
listenInPage(document);
