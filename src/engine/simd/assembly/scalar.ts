// The functions of ../../elementary themselves, which the loader passes in: for arguments so far out that both lanes
// are left to them.

export declare function exp(x: f64): f64;
export declare function expm1(x: f64): f64;
export declare function log1p(x: f64): f64;
export declare function sin(x: f64): f64;
export declare function cos(x: f64): f64;
