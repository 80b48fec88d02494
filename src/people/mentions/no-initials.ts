const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What is written as two initials are, and is a land, a state, a team or a thing: not the 'H.G.' of 'H.G. Holm'. */
export const noDottedPair = set('A.C. A.I. A.M. B.C. D.C. E.U. F.C. G.M. I.T. L.A. N.C. N.D. N.H. N.J. N.M. N.Y. P.E. P.M. P.R. R.I. S.C. S.D. T.V. U.K. U.N. U.S. V.P. W.V.');

/** The same for three, without their last dot: bodies, offices and what else papers cut short. */
export const noDottedThree = set(
  'A.B.C A.C.A B.B.C C.B.S C.D.C C.E.O C.F.O C.I.A C.N.N D.E.A D.H.S D.N.A D.N.C D.O.J D.U.I E.P.A F.A.A F.B.I F.C.C F.D.A F.T.C G.D.P G.O.P H.I.V I.C.E I.C.U I.M.F I.R.S L.A.X M.B.A M.I.T M.L.B M.R.I N.B.A N.B.C N.C.A N.F.L N.H.L N.H.S N.R.A N.S.A N.Y.C N.Y.U R.N.C S.A.T S.E.C S.U.V T.S.A U.A.E U.F.C U.S.A U.S.S V.I.P W.H.O W.T.O',
);

/** Two capitals without dots that are no initials in English: not the 'KL' of 'KL Holm'. */
export const noBarePair = set(
  'AC AG AI AL AM AP AR AZ BA BC BP CA CB CD CF CM CO CT DA DB DC DE DF DI DL DS DT DV EC EP EU EV EX FA FB FC FL FM FO FS FW GA GB GK GM GP HB HP HQ HR IA ID IL IN IP IQ IT JP KS KY LA LB LF LG LP LS LT LW MA MD ME MF MI MN MO MP MS MT NC ND NE NH NJ NM NT NV NY NZ OG OH OK OL OR OT PA PC PE PF PG PK PM PR QB RB RE RF RG RI RT RW SA SC SD SF SG SP SS ST TC TD TE TN TV TX UK UN US UT VA VC VP VR VT WA WI WR WV WW WY XL',
);

/** First names of Bangladesh, cut short: 'AKM Fazlul Hoque' is called Abul Kalam Mohammad. */
export const bengaliNames = /^A[BFHKNRSTZ]M$/;
