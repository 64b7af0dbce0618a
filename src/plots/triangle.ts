/** Class B's mark around its centre of mass, as large to the eye as a circle of radius 3.4. */
export const triangle = "M0-4.8L4.3 2.6H-4.3z";
