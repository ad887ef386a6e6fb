// Nothing is set; a setting of a folder above would count otherwise.
export default {};
